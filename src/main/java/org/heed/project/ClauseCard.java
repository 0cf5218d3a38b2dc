package org.heed.project;

/**
 * A clause as other rooms cite it. Internal: what a client reads never argues the contract. Source:
 * R061.
 *
 * @param struck whether it no longer holds; it can still be cited for what happened while it did
 */
public record ClauseCard(
        ClauseId id,
        ProjectId project,
        ClauseKind kind,
        String reference,
        String text,
        boolean struck,
        int version)
        implements ProjectPart {}
