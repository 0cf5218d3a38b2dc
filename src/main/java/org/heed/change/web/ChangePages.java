package org.heed.change.web;

import org.heed.change.Analysis;
import org.heed.change.ChangeCard;
import org.heed.change.ChangeFigures;
import org.heed.change.ChangeFilter;
import org.heed.change.ChangeOption;
import org.heed.change.ChangeVerb;
import org.heed.change.ChangeWhole;
import org.heed.change.Limit;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Option;
import org.heed.project.Baseline;
import org.heed.project.ProjectCard;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What the templates of change requests are handed. */
public final class ChangePages {

    private ChangePages() {}

    /**
     * The list.
     *
     * @param at its address without a cursor; {@code next} the further part
     * @param client whose they are, when only one client's are asked for; as with the project
     */
    public record All(
            List<ChangeCard> changes,
            ChangeFilter filter,
            String at,
            @Nullable String client,
            @Nullable String project,
            @Nullable String next) {

        /** The list with one word of the address replaced. */
        public String with(String name, String value) {
            var words = new LinkedHashMap<String, String>();
            words.put("state", filter.state().equals("open") ? "" : filter.state());
            words.put("client", client == null ? "" : client);
            words.put("project", project == null ? "" : project);
            words.put("mine", filter.mine() ? "true" : "");
            words.put("overdue", filter.overdue() ? "true" : "");
            words.put(name, value);
            var query =
                    words.entrySet().stream()
                            .filter(it -> !it.getValue().isEmpty())
                            .map(it -> it.getKey() + "=" + it.getValue())
                            .collect(Collectors.joining("&"));
            return query.isEmpty() ? "/changes" : "/changes?" + query;
        }
    }

    /** A wish being written down, on a project. */
    public record Raising(Form form, @Nullable ProjectCard project, List<Option> contacts) {}

    /** The sheet of one change. */
    public record Sheet(ChangeWhole whole, Form form, boolean runs, List<Option> contacts) {

        public ChangeCard card() {
            return whole.card();
        }

        public boolean may(ChangeVerb verb) {
            return card().may(verb);
        }
    }

    /** An analysis being written; {@code currency} is the contract's. */
    public record Analysing(
            ChangeCard card,
            Form form,
            @Nullable Analysis before,
            String currency,
            @Nullable Baseline running) {

        /** What an option said before; none for a new one. */
        public @Nullable ChangeOption option(int position) {
            return before == null
                    ? null
                    : before.options().stream()
                            .filter(it -> it.position() == position)
                            .findFirst()
                            .orElse(null);
        }
    }

    /**
     * A small form on a page of its own.
     *
     * @param seen the version of the change, or the number of the offer or text it is about
     * @param name of its sentences: {@code change.sheet.<name>.title} and so on
     * @param files whether a file goes with it
     */
    public record Small(
            ChangeCard card,
            int seen,
            String name,
            String action,
            List<Field> fields,
            boolean files,
            Form form) {

        public String key(String which) {
            return "change.sheet." + name + "." + which;
        }
    }

    /**
     * One field of a small form.
     *
     * @param kind {@code text}, {@code area}, {@code date}, {@code select}, {@code file}
     */
    public record Field(
            String name,
            String kind,
            boolean required,
            @Nullable Object value,
            List<Option> options) {

        static Field of(String name, String kind, boolean required, @Nullable Object value) {
            return new Field(name, kind, required, value, List.of());
        }

        static Field select(String name, List<Option> options) {
            return new Field(name, "select", true, null, options);
        }

        public String label() {
            return "change.field." + name;
        }
    }

    /** Changes hung on another page; {@code add} leads to a new one, empty where there is none. */
    public record Hung(List<ChangeCard> changes, String add) {}

    /** What changes say about us. */
    public record Figures(ChangeFigures figures, LocalDate from, LocalDate until) {}

    /** The rule by size. */
    public record Rule(List<Limit> limits, Form form) {}
}
