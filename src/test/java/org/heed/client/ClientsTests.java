package org.heed.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import java.util.List;
import java.util.concurrent.Executors;

@HeedTest
@RecordApplicationEvents
class ClientsTests {

    @Autowired Clients clients;
    @Autowired ClientLists lists;
    @Autowired Cast cast;
    @Autowired Clientele clientele;
    @Autowired ApplicationEvents events;

    @Test
    void areSeenByWhoeverWroteThemDownTheirSuperiorAndTheAdministrator() {
        var liu = cast.person("刘建国", Role.MANAGER);
        var zhou = cast.person("周思远", Role.PROJECT_MANAGER, liu);

        var client = clientele.hengyuan(zhou);

        assertThat(lists.get(zhou, client.id())).isEqualTo(client);
        assertThat(lists.get(liu, client.slug())).isEqualTo(client);
        assertThat(lists.get(cast.administrator(), "" + client.id().value())).isEqualTo(client);
        assertThat(lists.seats(zhou, client.id())).containsExactly(new Seated(zhou.id(), "周思远"));
    }

    @Test
    void doNotExistForAnybodyElse() {
        var client = clientele.hengyuan(cast.projectManager());
        var stranger = cast.projectManager();

        assertThatThrownBy(() -> lists.get(stranger, client.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lists.get(stranger, client.slug())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lists.seats(stranger, client.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> clients.change(stranger, client.id(), 1, Clientele.facts("别人的")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> clients.seat(stranger, client.id(), stranger.id()))
                .isInstanceOf(NotFound.class);
        assertThat(lists.picker(stranger, client.name(), 10)).isEmpty();
        assertThat(lists.list(stranger, "", null, 10).items()).isEmpty();
        assertThat(lists.find(stranger, client.name())).isEmpty();
    }

    @Test
    void areSeenByThoseSeatedAndNoLongerByThoseTakenOff() {
        var zhou = cast.projectManager();
        var chen = cast.person("陈敏", Role.SERVICE);
        var client = clientele.hengyuan(zhou);

        clients.seat(zhou, client.id(), chen.id());
        clients.seat(zhou, client.id(), chen.id());
        assertThat(lists.get(chen, client.id())).isEqualTo(client);
        assertThat(events.stream(ClientHappening.Seated.class)).hasSize(1);

        clients.unseat(zhou, client.id(), chen.id());
        assertThatThrownBy(() -> lists.get(chen, client.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void keepSomebodyOnThem() {
        var zhou = cast.projectManager();
        var client = clientele.hengyuan(zhou);

        refused("client.refused.last-seat", () -> clients.unseat(zhou, client.id(), zhou.id()));
    }

    @Test
    void keepSomebodyOnThemWhenTwoTakeEachOtherOffAtOnce() {
        var zhou = cast.projectManager();
        var chen = cast.projectManager();
        for (int i = 0; i < 5; i++) {
            var client = clientele.hengyuan(zhou);
            clients.seat(zhou, client.id(), chen.id());
            try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
                desks.submit(() -> clients.unseat(zhou, client.id(), chen.id()));
                desks.submit(() -> clients.unseat(chen, client.id(), zhou.id()));
            }
            assertThat(lists.seats(cast.administrator(), client.id())).hasSize(1);
        }
    }

    @Test
    void areSeatedOnlyByThoseWhoAnswerForThemAndOnlyWithPeopleWhoExist() {
        var zhou = cast.projectManager();
        var chen = cast.person("陈敏", Role.SERVICE);
        var client = clientele.hengyuan(zhou);
        clients.seat(zhou, client.id(), chen.id());

        refused(
                "client.refused.not-yours-to-seat",
                () -> clients.seat(chen, client.id(), chen.id()));
        refused(
                "client.refused.no-such-person",
                () -> clients.seat(zhou, client.id(), new PersonId(Long.MAX_VALUE)));
        refused(
                "client.refused.not-yours-to-keep",
                () -> clients.open(cast.person("赵鹏", Role.MEMBER), Clientele.facts("恒远")));
    }

    @Test
    void haveAnAddressMadeOfTheSoundOfTheirNameEvenWhenOthersSoundTheSame() {
        var zhou = cast.projectManager();
        var name = "瑞安製造" + Cast.next();

        var first = clients.open(zhou, Clientele.facts(name));
        var second = clients.open(zhou, Clientele.facts(name.replace("製", "制")));

        var slug = lists.get(zhou, first).slug();
        assertThat(slug).startsWith("ruianzhizao");
        assertThat(lists.get(zhou, second).slug()).isEqualTo(slug + "-2");
        assertThat(Slug.of("New")).isEqualTo("client-new");
        assertThat(Slug.of("1688")).isEqualTo("client-1688");
        assertThat(Slug.of("Café Zürich & Co.")).isEqualTo("cafe-zurich-co");
        assertThat(Slug.of("!?")).isEqualTo("client");
    }

    @Test
    void refuseWhatIsMissingTooLongUnreadableOrThereAlready() {
        var zhou = cast.projectManager();
        var client = clientele.hengyuan(zhou);

        refused("kernel.refused.missing", () -> clients.open(zhou, Clientele.facts(" ")));
        refused(
                "kernel.refused.too-long",
                () -> clients.open(zhou, Clientele.facts("长".repeat(201))));
        refused(
                "kernel.refused.too-long",
                () -> clients.open(zhou, Clientele.facts("长".repeat(61))));
        refused("kernel.refused.unreadable", () -> clients.open(zhou, Clientele.facts("a\0b")));
        refused(
                "client.refused.name-taken",
                () -> clients.open(zhou, Clientele.facts(client.name())));
    }

    @Test
    void tellEachFactThatReadsDifferentlyAndRefuseAStaleVersion() {
        var zhou = cast.projectManager();
        var client = clientele.hengyuan(zhou);
        var renamed = Clientele.facts("恆遠國際" + Cast.next());

        clients.change(zhou, client.id(), 1, renamed);

        var now = lists.get(zhou, client.id());
        assertThat(now.name()).isEqualTo(renamed.name());
        assertThat(now.slug()).isEqualTo(client.slug());
        assertThat(events.stream(ClientHappening.Changed.class).map(it -> it.change().field()))
                .containsExactly("client.field.name", "client.field.short-name");
        assertThatThrownBy(() -> clients.change(zhou, client.id(), 1, renamed))
                .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.conflict()).isTrue());
    }

    @Test
    void areListedByPinyinOrByStrokesAndPaged() {
        var zhou = cast.projectManager();
        var chen = cast.person("陳志豪", Role.PROJECT_MANAGER, null, Language.ZH_HANT);
        for (var name : List.of("一心", "启明", "安达")) {
            var id = clients.open(zhou, Clientele.facts(name + Cast.next()));
            clients.seat(zhou, id, chen.id());
        }

        assertThat(firstLetters(zhou)).containsExactly("安", "启", "一");
        assertThat(firstLetters(chen)).containsExactly("一", "安", "启");
    }

    private List<String> firstLetters(Me me) {
        var first = lists.list(me, "", null, 2);
        var rest = lists.list(me, "", first.next(), 2);
        assertThat(rest.next()).isNull();
        return java.util.stream.Stream.concat(first.items().stream(), rest.items().stream())
                .map(it -> it.name().substring(0, 1))
                .toList();
    }

    @Test
    void areFoundByEitherScriptPinyinAndInitials() {
        var zhou = cast.projectManager();
        var client = clientele.hengyuan(zhou);

        for (var typed : List.of("恒远", "恆遠", "远物", "hengyuan", "HYW", "wuliu")) {
            assertThat(lists.picker(zhou, typed, 5)).as(typed).hasSize(1);
            assertThat(lists.list(zhou, typed, null, 5).items()).as(typed).hasSize(1);
        }
        assertThat(lists.picker(zhou, "northwind", 5)).isEmpty();
        assertThat(lists.find(zhou, client.name())).contains(client);
    }

    static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> assertThat(it.reasons().getFirst().key()).isEqualTo(key));
    }
}
