package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.HeedTest;
import org.heed.conversation.NewNote;
import org.heed.conversation.Topics;
import org.heed.conversation.Touchpoints;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.heed.search.Search;
import org.heed.search.SearchFilter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Set;
import java.util.TreeSet;

/** Whatever is said about a client is found by those who may see it, and by nobody else. */
@HeedTest
class EveryKindIsFoundTests {

    @Autowired private Mirrors mirrors;
    @Autowired private Touchpoints touchpoints;
    @Autowired private Topics topics;
    @Autowired private Search search;

    @Test
    void byItsWords() {
        var ours = mirrors.ours();
        note(ours);

        assertThat(kinds(ours.manager(), ours.canary()))
                .contains(
                        "bad-news",
                        "client",
                        "complaint",
                        "contact",
                        "difficulty",
                        "document",
                        "escalation",
                        "leader-card",
                        "lesson",
                        "mail",
                        "meeting",
                        "note",
                        "project",
                        "promise",
                        "support",
                        "touchpoint");
        assertThat(kinds(mirrors.theirs().manager(), ours.canary())).isEmpty();
    }

    /** Fewer may open a hand-over than see its client: search, which knows circles, has none. */
    @Test
    void exceptWhatFewerMayOpen() {
        var ours = mirrors.ours();

        assertThat(search.kinds()).doesNotContain("handover");
        assertThat(search.look(ours.manager(), SearchFilter.of(ours.canary()), 200, null).items())
                .isNotEmpty()
                .noneMatch(it -> it.hit().url().startsWith("/handovers/"));
    }

    private void note(Mirror of) {
        var about = topics.get(of.manager(), of.get("complaint"), "about");
        touchpoints.note(
                of.manager(),
                new NewNote(
                        about.subject(),
                        about.circle(),
                        about.client(),
                        about.project(),
                        of.says("note"),
                        Language.EN));
    }

    private Set<String> kinds(Me me, String words) {
        var kinds = new TreeSet<String>();
        for (var kind : search.kinds()) {
            var filter = new SearchFilter(words, kind, null, null, null, null);
            if (!search.look(me, filter, 1, null).items().isEmpty()) {
                kinds.add(kind);
            }
        }
        return kinds;
    }
}
