package org.boardgraph.model;

/** Coming and going in the course of a meeting. */
public enum MovementKind {
    ARRIVED,
    LEFT,
    RETURNED
}
