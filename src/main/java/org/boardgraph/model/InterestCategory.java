package org.boardgraph.model;

/**
 * What kind of interest an entry of a register is; the words of the API. The first seven are the disclosable pecuniary interests of the
 * Relevant Authorities (Disclosable Pecuniary Interests) Regulations 2012; bodies, unpaid directorships, and gifts are of the codes.
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
    OTHER;

    /** Whether it is disclosable and pecuniary. */
    public boolean pecuniary() {
        return compareTo(SECURITIES) <= 0;
    }
}
