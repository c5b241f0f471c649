package org.boardgraph.model;

/**
 * The kind of interest that a declaration states. Disclosable pecuniary interests are those of the Localism Act 2011 s.30;
 * other registrable and non-registrable ones are of the LGA model code; personal and prejudicial ones of the Welsh code and of
 * English codes before 2012; AUTHORITY is the interest of the declarer's own authority.
 */
public enum InterestNature {
    DISCLOSABLE_PECUNIARY,
    OTHER_REGISTRABLE,
    NON_REGISTRABLE,
    PERSONAL,
    PREJUDICIAL,
    AUTHORITY,
    UNSTATED
}
