package org.heed.document;

import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Happening;
import org.heed.kernel.Subject;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What happens to documents. */
public sealed interface DocumentHappening extends Happening {

    /** Somebody added a file to a record. */
    record Kept(
            About about, Instant at, Actor actor, DocumentId id, String name, boolean clientVisible)
            implements DocumentHappening {

        @Override
        public List<Subject> reworded() {
            return List.of(id.subject());
        }

        @Override
        public String kind() {
            return "document.kept";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("name", name, "document", Long.toString(id.value()));
        }
    }
}
