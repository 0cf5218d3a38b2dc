package org.heed.complaint;

import java.util.Set;

/** Points that are to become a complaint of their own; not all of them. */
public record SplitForm(Set<PointId> points, String title) {

    public SplitForm {
        points = Set.copyOf(points);
    }
}
