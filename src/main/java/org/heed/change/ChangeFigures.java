package org.heed.change;

import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What changes say about us. Source: R063.
 *
 * @param raised how many were written down, {@code answered} how many of these the client answered
 * @param accepted how many of the answered were accepted
 * @param days the median of the days from being written down to the first answer; none before any
 * @param causes how many by cause, the most frequent first
 * @param projects those with at least three, the most first
 */
public record ChangeFigures(
        int raised,
        int answered,
        int accepted,
        @Nullable Double days,
        List<ByCause> causes,
        List<ByProject> projects) {

    /** How many had one cause. */
    public record ByCause(ChangeCause cause, int number) {}

    /**
     * How many a project had.
     *
     * @param missed how many of them asking better at the beginning would have found
     */
    public record ByProject(ProjectId id, String number, String name, int changes, int missed) {

        /** Whether they point to how requirements are gathered. */
        public boolean pointsToElicitation() {
            return missed * 2 >= changes;
        }
    }

    public ChangeFigures {
        causes = List.copyOf(causes);
        projects = List.copyOf(projects);
    }

    /** Of a hundred answered, how many were accepted; none before any was answered. */
    public @Nullable Integer acceptedShare() {
        return answered == 0 ? null : Math.round(100f * accepted / answered);
    }
}
