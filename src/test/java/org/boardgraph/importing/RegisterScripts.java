package org.boardgraph.importing;

/** Scripted registers of the people of {@link Scripts}, and of others. */
final class RegisterScripts {
    static final String ASHBURY_2021 = """
            body: Ashbury Town Council
            as of: 2021-04-01
            entry: Cllr Jane Ash MBE | EMPLOYMENT | Ferry Works Ltd | 2021-01-10 | 2020-05-01 | | Manager
            entry: Cllr Jane Ash MBE | BODY_MEMBERSHIP | Slipway Fund | 2021-02-01 | | | Trustee
            entry: Cllr Jane Ash MBE | LAND | CANARY Cottage | 2021-02-03 | 2021-02-04 | | CANARY lane | sensitive
            nil: Will Fern
            entry: Cllr Iris Onlyhere | SECURITIES | Dredging plc | | | | | partner
            """;

    static final String ASHBURY_2022 = """
            body: Ashbury Town Council
            as of: 2022-04-01
            entry: Cllr Iris Onlyhere | SECURITIES | Dredging plc | | | | | partner
            entry: Cllr Jane Ash MBE | EMPLOYMENT | Ferry Works Ltd | 2021-01-10 | 2020-05-01 | 2022-01-31 | Manager
            entry: Cllr Jane Ash MBE | SPONSORSHIP | Harbour Party | 2022-02-01 | | | Leaflets
            entry: Cllr Jane Ash MBE | LAND | CANARY Cottage | 2021-02-03 | 2021-02-04 | | CANARY lane | sensitive
            """;

    static final String COMMONS = """
            body: House of Commons
            part: Employment and earnings
            as of: 2021-07-01
            entry: Jane Ash | EMPLOYMENT | Slipway Fund | 2021-06-01
            entry: Peter Crane | EMPLOYMENT | Ferry Board Review | 2021-06-02
            entry: Zacharias Quillfeather | EMPLOYMENT | Penmanship Ltd | 2021-06-03
            """;

    static final String TWO_BODIES = """
            of: Beckford & Lowe District Council
            as of: 2021-05-05
            entry: Cllr Noor Beck | CONTRACT | Buoys | 2021-05-01
            of: Cranmere Borough Council
            entry: Cllr Peter Crane | GIFT_OR_HOSPITALITY | Northport Regatta | 2021-05-02
            nil: Cllr Rose Dell
            """;

    private RegisterScripts() {}
}
