package org.heed.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.CircleId;
import org.heed.identity.Circles;
import org.heed.identity.Me;
import org.heed.kernel.Description;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

@HeedTest
class SearchTests {

    private static final String HANS = "我们的上线日期又延期了，项目经理换人之后两个月没有人主动更新进度。ＳＡＰ系统接口第3期还没验收。";
    private static final String HANT = "里程碑延了兩次，專案經理沒有事先告訴我們，對內很難交代。請軟體部門說明。";
    private static final String ENGLISH =
            "The deliveries were delayed twice; nobody's called the client's warehouse. Café"
                    + " résumé.";

    @Autowired private SearchRepository repository;
    @Autowired private Search search;
    @Autowired private Circles circles;
    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;

    private Me manager;
    private CircleId circle;
    private String own;

    @BeforeEach
    void threeComplaintsOfAClient() {
        manager = cast.projectManager();
        circle = circles.open(null);
        circles.seat(circle, manager.id());
        own = "HD-" + Cast.next();
        save("hans", circle, HANS);
        save("hant", circle, HANT);
        save("english", circle, ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({
        "期, hans",
        "碑, hant",
        "延期, hans",
        "里程碑, hant",
        "主动更新, hans",
        "項目經理換人之後, hans",
        "项目经理换人之后, hans",
        "专案经理没有事先, hant",
        "專案, hant",
        "软体部门, hant",
        "换人之后两个月没有人主动更新进度, hans",
        "sap, hans",
        "SAP系统, hans",
        "SAP 系统, hans",
        "第3期, hans",
        "sap 验收, hans",
        "验收 上线, hans",
        "delivery, english",
        "DELAYS twice, english",
        "client warehouse, english",
        "the client, english",
        "resume cafe, english",
    })
    void finds(String words, String title) {
        assertThat(titles(words)).containsExactly(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"延期通知", "期了", "经理换", "上线 warehouse", "进度系统", "期我"})
    void tellsCharactersThatStandTogetherFromThoseThatDoNot(String words) {
        var expected = HANS.contains(words) ? List.of("hans") : List.of();

        assertThat(titles(words)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'", "\"", "' or 1=1 --", "\\", "& | ! ( ) <-> :*", "延期 & !", "%", "_", "a'b''c",
                        "\uD840",
                "<script>", "🙂", "延期\\", "NULL", "((((", ":::::", "a:*", "ŉ", "' & '", "½ ß İ"
            })
    void takesWhateverIsTyped(String words) {
        assertThat(search.find(manager, words, 10, null)).isNotNull();
        assertThat(search.lookWhileTyping(manager, words, 10)).isNotNull();
        save("odd", circle, words);
    }

    @Test
    void findsByNumberInAnyLetterCase() {
        assertThat(titles(own)).hasSize(3);
        assertThat(titles(own.toLowerCase(java.util.Locale.ROOT))).hasSize(3);
        assertThat(search.called(manager, own.toLowerCase(java.util.Locale.ROOT))).isPresent();
    }

    @Test
    void findsTheBeginningOfAWordWhileItIsTyped() {
        assertThat(search.lookWhileTyping(manager, "wareh", 10)).hasSize(1);
        assertThat(search.find(manager, "wareh", 10, null).items()).isEmpty();
    }

    @Test
    void neverShowsARecordOfAnotherClient() {
        var stranger = cast.projectManager();

        assertThat(search.find(stranger, own, 10, null).items()).isEmpty();
        assertThat(search.find(stranger, "延期", 200, null).items())
                .noneMatch(it -> it.label().equals(own));
        assertThat(search.called(stranger, own)).isEmpty();
        assertThat(search.find(cast.administrator(), own, 10, null).items()).hasSize(3);
    }

    @Test
    void findsTheNewTextAndNoLongerTheOld() {
        var before = describe("hans", circle, "换成别的内容");
        repository.save(before);
        assertThat(titles("别的内容")).containsExactly("hans");

        repository.save(
                new Description(
                        before.subject(), circle.value(), "/t", own, "hans", "又改一次", before.at()));
        assertThat(titles("别的内容")).isEmpty();
        assertThat(titles("又改一次")).containsExactly("hans");

        repository.remove(before.subject());
        assertThat(titles("又改一次")).isEmpty();
    }

    @Test
    void findsAPhraseAtTheEndOfAVeryLongText() {
        save("long", circle, "客户说明。".repeat(8_000) + "最后一句才提到仓库漏水");

        assertThat(titles("仓库漏水")).containsExactly("long");
    }

    @Test
    void goesOnWhereItStopped() {
        var first = search.find(manager, own, 2, null);
        var second = search.find(manager, own, 2, first.next());

        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(1);
        assertThat(second.next()).isNull();
        assertThat(first.items()).doesNotContainAnyElementsOf(second.items());
    }

    @Test
    void refusesATextLongerThanAnybodyTypes() {
        assertThatThrownBy(() -> search.find(manager, "延".repeat(501), 10, null))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest(name = "{0} characters")
    @CsvSource({
        "1, 碑, 码",
        "2, 专案, 延期",
        "3, 里程碑, 上线日",
        "4, 专案经理, 項目經理",
        "8, 专案经理没有事先, 項目經理換人之後",
    })
    void findsOneToEightCharactersOfEitherScript(int length, String ofHant, String ofHans) {
        assertThat(ofHant).hasSize(length);
        assertThat(titles(ofHant)).contains("hant");
        assertThat(titles(ofHans)).isEqualTo(length == 1 ? List.of() : List.of("hans"));
    }

    @Test
    void findsWhatIsOlderThanAnybodyRemembers() {
        var old = describe("old", circle, "十年前的仓库漏水");
        repository.save(
                new Description(
                        old.subject(),
                        circle.value(),
                        "/t",
                        own,
                        "old",
                        old.body(),
                        Instant.parse("1999-12-31T23:00:00Z")));

        assertThat(titles("倉庫漏水")).containsExactly("old");
    }

    @Test
    void isAPage() {
        var signedIn = cast.signedIn(manager);

        assertThat(browser.get().uri("/search").param("q", own + " 里程碑").with(signedIn))
                .hasStatusOk()
                .bodyText()
                .contains(own, "hant", "<mark>里程碑</mark>");
        assertThat(browser.get().uri("/search?q=x&client=nobody&from=2026-1").with(signedIn))
                .hasStatus(422);
        assertThat(browser.get().uri("/search").param("q", "没有这样的词").with(signedIn))
                .hasStatusOk()
                .bodyText()
                .contains("没有找到“没有这样的词”");
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
