package org.heed.history;

import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Happening;
import org.heed.kernel.Quote;
import org.heed.project.ProjectCard;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What becomes of a history: files read, questions pinned and answered; all of it internal. */
public sealed interface HistoryHappening extends Happening {

    /** On the project's timeline, and its client's. */
    static About about(ProjectCard project) {
        return new About(
                project.id().subject(),
                project.circle().value(),
                List.of(project.client().subject()));
    }

    /** A file was read that held something new. */
    record FileRead(About about, Instant at, Actor actor, ImportCard card)
            implements HistoryHappening {
        @Override
        public String kind() {
            return "history.file-read";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "name", card.name(), "n", Integer.toString(card.added() + card.renewed()));
        }
    }

    /** Something read from a file may be read by the client, or no longer. */
    record Shown(About about, Instant at, Actor actor, String title, boolean visible)
            implements HistoryHappening {
        @Override
        public String kind() {
            return visible ? "history.shown" : "history.hidden";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("title", title);
        }
    }

    /** The client asks about a span. */
    record Asked(About about, Instant at, Actor actor, Quote quote) implements HistoryHappening {
        @Override
        public String kind() {
            return "history.asked";
        }
    }

    /** It was answered, or answered otherwise. */
    record Answered(About about, Instant at, Actor actor, String question, Quote quote)
            implements HistoryHappening {
        @Override
        public String kind() {
            return "history.answered";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("question", question);
        }
    }
}
