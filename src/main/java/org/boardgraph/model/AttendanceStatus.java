package org.boardgraph.model;

/** Whether and how somebody was at a meeting. */
public enum AttendanceStatus {
    PRESENT,
    APOLOGIES,
    ABSENT,
    SUBSTITUTE,
    IN_ATTENDANCE,
    OFFICER,
    UNKNOWN
}
