package org.boardgraph.importing;

/** Scripted notes of invented boards. */
final class Scripts {
    static final String FERRY_MARCH = """
            board: Ferry Board
            organization: Estuary Partnership
            date: 2021-03-04
            start: 10.30am
            venue: Tollhouse
            status: draft
            list: chair | Cllr | Jane Ash | MBE | Ashbury Town Council | present
            list: member | Cllr | Noor Beck |  | Beckford & Lowe District Council | present
            list: substitute | Cllr | Peter Crane |  | Cranmere Borough Council | substitute | Cllr Rose Dell
            list: member | Mr | Tom Eddy |  | Rivers Trust | apologies
            item: 1 | Welcome
            text: The Chairman welcomed everyone.
            declare: Cllr Beck; Cllr Peter Crane | 3 | Slipway Fund
            declare: Cllr Ada Unlisted | | Slipway Fund
            item: 2 | Minutes of the previous meeting
            correct: Cllr Jane Ash | Cllr Ash was present
            decision: The minutes were agreed.
            item: 3 | Slipway repairs
            spoke: Cllr Beck
            moved: The Chairman
            decision: The Board agreed to repair the slipway.
            action: Officers | Ask for three quotes
            left: 1 | 3 | 11.15am
            restricted: 4 | Terms of the lease
            text: The rent of CANARY Quay is discussed.
            spoke: Cllr Canaryson
            spoke: Cllr Ash
            decision: CANARY: to pay
            action: CANARY | CANARY: to sign
            declare: Cllr Ash | 4 | CANARY Holdings
            correct: Cllr Canary Person | CANARY was there
            arrived: 2 | 4 | CANARY o'clock
            problem: CANARY is an odd word
            """;

    static final String FERRY_JUNE = """
            board: Ferry Board
            organization: Estuary Partnership
            date: 2021-06-03
            status: approved
            list: chair | Cllr | Jane Ash | MBE JP | Ashbury Town Council | present
            list: member | Ms | Noor Beck |  | Beckford and Lowe District Council | apologies
            list: member | Cllr | Peter Crane |  | Cranmere Borough Council | present
            item: 1 | Welcome
            item: 2 | Slipway repairs
            seconded: Cllr Crane
            declare: Cllr Crane | 2 | slipway fund
            """;

    static final String FERRY_SEPTEMBER = """
            board: Ferry board
            organization: Estuary  Partnership
            date: 2021-09-09
            list: member | Cllr | JANE ASH |  | Ashbury Town Council | present
            list: member | Cllr | Peter Crane | OBE | Cranmere Borough Council | present
            list: member | Mr | Tom Eddy |  | Rivers Trust | present
            item: 1 | Buoys
            spoke: Mr Tom Eddy
            """;

    static final String TOWN_COUNCIL = """
            board: Ashbury Town Council
            date: 2021-05-01
            list: chair | Cllr | Jane Ash |  | Ashbury Town Council | present
            list: member | Cllr | Will Fern |  |  | present
            item: 1 | Allotments
            """;

    /** Shares the key of HARBOUR_B, and nothing else. */
    static final String HARBOUR_A = """
            board: Harbour Committee
            date: 2022-01-10
            list: chair | Cllr | Amir Gale |  | Northport Council | present
            item: 1 | Apologies for absence
            item: 2 | Dredging
            """;

    static final String HARBOUR_B = """
            board: Harbour Committee
            date: 2022-01-10
            list: chair | Cllr | Bea Holt |  | Southport Council | present
            item: 1 | Apologies for absence
            item: 2 | Fishing rights
            """;

    private Scripts() {}
}
