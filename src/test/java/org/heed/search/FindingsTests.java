package org.heed.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.CircleId;
import org.heed.identity.Circles;
import org.heed.identity.Me;
import org.heed.kernel.Description;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.heed.kernel.text.Excerpts;
import org.heed.kernel.text.Marked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** What is shown of a record that was found, and what narrows the search. */
@HeedTest
class FindingsTests {

    private static final String HANS = "我们的上线日期又延期了，项目经理换人之后两个月没有人主动更新进度。";
    private static final String HANT = "里程碑延了兩次，專案經理沒有事先告訴我們，對內很難交代。";
    private static final String ENGLISH = "The deliveries were delayed; nobody called the client.";
    private static final Findings.After LAST = new Findings.After(Window.END, Long.MAX_VALUE);

    @Autowired private SearchRepository repository;
    @Autowired private Search search;
    @Autowired private Findings findings;
    @Autowired private Circles circles;
    @Autowired private Clientele clientele;
    @Autowired private Cast cast;

    private Me manager;
    private CircleId circle;
    private String own;

    @BeforeEach
    void threeRecordsOfAClient() {
        manager = cast.projectManager();
        circle = circles.open(null);
        circles.seat(circle, manager.id());
        own = "HD-" + Cast.next();
        save("hans", circle, HANS);
        save("hant", circle, HANT);
        save("english", circle, ENGLISH);
    }

    @Test
    void showsTheWordsInTheirPlaceAndMarksThemInTheScriptTheyAreWrittenIn() {
        var found = search.look(manager, SearchFilter.of("项目经理换人 进度"), 10, null).items();
        assertThat(marked(found.getFirst())).containsExactly("项目经理换人", "进度");

        var other = search.look(manager, SearchFilter.of("专案经理"), 10, null).items();
        assertThat(marked(other.getFirst())).containsExactly("專案經理");
        assertThat(other.getFirst().excerpt().text()).isEqualTo(HANT);

        var english = search.look(manager, SearchFilter.of("delivery CLIENT"), 10, null).items();
        assertThat(marked(english.getFirst())).containsExactly("deliveries", "client");
    }

    @Test
    void narrowsByKindAndTime() {
        var day = TestClock.START;
        assertThat(look(new SearchFilter(own, "test", null, null, null, null))).hasSize(3);
        assertThat(look(new SearchFilter(own, "promise", null, null, null, null))).isEmpty();
        assertThat(look(new SearchFilter(own, "' | 'x", null, null, null, null))).isEmpty();
        assertThat(look(new SearchFilter(own, null, null, null, day, null))).hasSize(3);
        assertThat(look(new SearchFilter(own, null, null, null, null, day))).isEmpty();
        var middle = look(SearchFilter.of(own)).get(1).hit().at();
        assertThat(look(new SearchFilter(own, null, null, null, middle, null))).hasSize(2);
        assertThat(look(new SearchFilter(own, null, null, null, null, middle))).hasSize(1);
    }

    @Test
    void narrowsByClientAndProjectAndTellsWhoseItIs() {
        var client = clientele.hengyuan(manager);
        var other = clientele.northwind(manager);
        save("theirs", client.circle(), "恒远的延期通知");
        save("others", other.circle(), "别家的延期通知");

        var found = look(new SearchFilter("延期通知", null, client.shortName(), null, null, null));
        assertThat(found).extracting(it -> it.hit().title()).containsExactly("theirs");
        assertThat(found.getFirst().client())
                .isEqualTo(new Finding.Place(client.shortName(), "/clients/" + client.slug()));
        assertThatThrownBy(() -> look(new SearchFilter("延期通知", null, "no such", null, null, null)))
                .isInstanceOf(Refused.class)
                .hasMessage("search.refused.no-client");
        var stranger = cast.projectManager();
        clientele.hengyuan(stranger);
        assertThatThrownBy(() ->
                        search.look(
                                stranger,
                                new SearchFilter("延期", null, client.shortName(), null, null, null),
                                10,
                                null))
                .hasMessage("search.refused.no-client");
    }

    private List<Finding> look(SearchFilter filter) {
        return search.look(manager, filter, 10, null).items();
    }

    private static List<String> marked(Finding finding) {
        return finding.excerpt().parts().stream()
                .filter(Marked.Part::found)
                .map(Marked.Part::text)
                .toList();
    }

    @Test
    void losesNothingBetweenItsWindowsOfTime() {
        for (int weeks : List.of(1, 3, 9, 30, 80, 200, 700)) {
            var one = describe("w" + weeks, circle, "跨越时间的记录");
            repository.save(
                    new Description(
                            one.subject(),
                            circle.value(),
                            "/t",
                            own,
                            one.title(),
                            one.body(),
                            TestClock.START.minus(Duration.ofDays(weeks * 7L))));
        }
        var windows = Window.before(Window.END, Set.of(Shelf.week(TestClock.START)));

        assertThat(windows).hasSize(4);
        for (int i = 1; i < windows.size(); i++) {
            assertThat(windows.get(i).until()).isEqualTo(windows.get(i - 1).from());
        }
        for (var window : windows) {
            var every = findings.in(window, manager, "'跨越'", LAST, 50, Excerpts.of("跨越"));
            var narrowed =
                    findings.in(
                            window, manager, "'跨越'" + window.asked(), LAST, 50, Excerpts.of("跨越"));
            assertThat(narrowed).as("%s", window).isEqualTo(every);
        }
        assertThat(titles("跨越时间")).containsExactly("w1", "w3", "w9", "w30", "w80", "w200", "w700");
    }

    @Test
    void nothingIsFoundByWhoeverMayNotSeeItAnyMore() {
        assertThat(titles("里程碑")).containsExactly("hant");

        circles.unseat(circle, manager.id());

        assertThat(titles("里程碑")).isEmpty();
        assertThat(titles("上线 延期")).isEmpty();
    }

    private List<String> titles(String words) {
        return search.find(manager, words, 50, null).items().stream().map(Hit::title).toList();
    }

    private void save(String title, CircleId of, String body) {
        repository.save(describe(title, of, body));
    }

    private Description describe(String title, CircleId of, String body) {
        var id = (long) Cast.next();
        return new Description(
                new Subject("test", id),
                of.value(),
                "/test/" + id,
                own,
                title,
                body,
                TestClock.START.plus(Duration.ofSeconds(id)));
    }
}
