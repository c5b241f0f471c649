package org.boardgraph.model;

/**
 * The kind of a registered interest. The first seven are the disclosable pecuniary interests of the regulations of 2012 under the
 * Localism Act 2011 s.30; the rest are of the LGA model code and of what other bodies register.
 */
public enum InterestCategory {
    EMPLOYMENT,
    SPONSORSHIP,
    CONTRACT,
    LAND,
    LICENCE,
    CORPORATE_TENANCY,
    SECURITIES,
    BODY_MEMBERSHIP,
    UNPAID_DIRECTORSHIP,
    GIFT_OR_HOSPITALITY,
    OTHER
}
