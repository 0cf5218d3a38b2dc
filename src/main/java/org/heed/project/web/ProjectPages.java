package org.heed.project.web;

import org.heed.client.Channel;
import org.heed.client.ClientCard;
import org.heed.client.Found;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Option;
import org.heed.kernel.web.Page;
import org.heed.kernel.web.Panels;
import org.heed.project.Attitude;
import org.heed.project.Baseline;
import org.heed.project.ClauseCard;
import org.heed.project.ClauseKind;
import org.heed.project.LadderLine;
import org.heed.project.MilestoneCard;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectLine;
import org.heed.project.ProjectWhole;
import org.heed.project.StakeholderLine;
import org.heed.project.StakeholderRole;
import org.heed.project.Weight;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What the templates of this room are handed. */
public final class ProjectPages {

    private ProjectPages() {}

    /**
     * The list of projects.
     *
     * @param client whose they are; none when they are everybody's
     */
    public record Listed(
            List<ProjectLine> projects,
            String q,
            @Nullable ClientCard client,
            @Nullable String next,
            boolean runs) {}

    /** Another end or value of the contract; {@code running} counts now, none before any. */
    public record BaselineWritten(Form form, ProjectCard project, @Nullable Baseline running) {}

    /**
     * A project being written down or rewritten.
     *
     * @param project as it is now; none for a new one
     * @param client whose it is to be, if that is known
     */
    public record Edited(
            Form form,
            @Nullable ProjectCard project,
            @Nullable ClientCard client,
            String manager,
            long managerId,
            boolean stale) {

        public String version() {
            return versionOf(form, project == null ? 0 : project.version(), stale);
        }
    }

    /** The project's page. */
    public record Shown(
            ProjectWhole whole,
            List<Panels.Placed> wide,
            List<Panels.Placed> rail,
            Form form,
            boolean runs) {}

    /** A clause being written down or rewritten. */
    public record ClauseEdited(
            Form form, ProjectCard project, @Nullable ClauseCard clause, boolean stale) {

        public String version() {
            return versionOf(form, clause == null ? 0 : clause.version(), stale);
        }
    }

    /** A milestone being planned or changed. */
    public record MilestoneEdited(
            Form form, ProjectCard project, @Nullable MilestoneCard milestone, boolean stale) {

        public String version() {
            return versionOf(form, milestone == null ? 0 : milestone.version(), stale);
        }
    }

    /** A level of the ladder being filled. */
    public record LevelEdited(
            Form form, ProjectCard project, int level, @Nullable LadderLine now, boolean stale) {

        public String version() {
            return versionOf(form, now == null ? 0 : now.version(), stale);
        }
    }

    /** A stakeholder being noted or seen differently. */
    public record StakeholderEdited(
            Form form, ProjectCard project, @Nullable StakeholderLine stakeholder, boolean stale) {

        public String version() {
            return versionOf(form, stakeholder == null ? 0 : stakeholder.version(), stale);
        }
    }

    /** The list below a picker's field. */
    public record Picked(List<Found> found) {}

    /** A client's projects, on the client's page. */
    public record OfClient(
            ClientCard client, List<ProjectLine> projects, boolean more, boolean runs) {}

    /** The lowest level of a ladder that is still empty; one above the top when none is. */
    public static int freeLevel(List<LadderLine> ladder) {
        var taken = ladder.stream().map(it -> it.step().level()).toList();
        int level = 1;
        while (taken.contains(level)) {
            level++;
        }
        return level;
    }

    public static List<Option> kinds(Page page) {
        return options(page, "clause-kind", ClauseKind.values(), ClauseKind::word);
    }

    public static List<Option> roles(Page page) {
        return options(page, "stakeholder-role", StakeholderRole.values(), StakeholderRole::word);
    }

    public static List<Option> weights(Page page) {
        return options(page, "weight", Weight.values(), Weight::word);
    }

    public static List<Option> attitudes(Page page) {
        return options(page, "attitude", Attitude.values(), Attitude::word);
    }

    public static List<Option> channels(Page page) {
        return Arrays.stream(Channel.values())
                .map(it -> Option.of(it.word(), page.say("client.channel." + it.word())))
                .toList();
    }

    private static <E> List<Option> options(
            Page page, String what, E[] values, Function<E, String> word) {
        return Arrays.stream(values)
                .map(it ->
                        Option.of(
                                word.apply(it), page.say("project." + what + "." + word.apply(it))))
                .toList();
    }

    private static String versionOf(Form form, int now, boolean stale) {
        return stale ? "" + now : form.text("version", now);
    }
}
