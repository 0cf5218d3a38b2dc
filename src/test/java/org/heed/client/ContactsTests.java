package org.heed.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

@HeedTest
@RecordApplicationEvents
class ContactsTests {

    @Autowired Contacts contacts;
    @Autowired ContactLists lists;
    @Autowired Cast cast;
    @Autowired Clientele clientele;
    @Autowired ApplicationEvents events;

    @Test
    void takeTheirNameTheirLanguageAndTheirChannelFromTheClient() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);

        var lin = lists.get(me, clientele.lin(me, client));

        assertThat(lin.name()).isEqualTo("林雅雯");
        assertThat(lin.language()).isEqualTo(client.language());
        assertThat(lin.channel()).isEqualTo(client.channel());
        assertThat(lin.salutation()).isEqualTo("林副總");
        assertThat(
                        new ContactFacts(
                                        "",
                                        "Raman",
                                        "Priya",
                                        Address.none(),
                                        "",
                                        "",
                                        "",
                                        null,
                                        null,
                                        "")
                                .name())
                .isEqualTo("Priya Raman");
    }

    @Test
    void makeTheFirstOneTheMainContactUntilAnotherIsNamed() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);
        var first = clientele.lin(me, client);
        var second = contacts.add(me, client.id(), Clientele.person("陳", "志豪", ""));

        assertThat(lists.get(me, first).main()).isTrue();
        contacts.nameMain(me, second);

        assertThat(lists.get(me, first).main()).isFalse();
        assertThat(lists.present(me, client.id(), 1).items().getFirst().id()).isEqualTo(second);
    }

    @Test
    void haveOneMainContactHoweverManyAreNamedAtOnce() throws Exception {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);
        clientele.lin(me, client);
        var others = new ArrayList<ContactId>();
        for (int i = 0; i < 6; i++) {
            others.add(contacts.add(me, client.id(), Clientele.person("陳", "志豪" + i, "")));
        }

        try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var named : desks.invokeAll(naming(me, others))) {
                named.get();
            }
        }

        assertThat(lists.present(me, client.id(), 9).items())
                .filteredOn(it -> it.main())
                .hasSize(1);
    }

    private List<Callable<Void>> naming(Me me, List<ContactId> others) {
        return others.stream()
                .map(it ->
                        (Callable<Void>)
                                () -> {
                                    contacts.nameMain(me, it);
                                    return null;
                                })
                .toList();
    }

    @Test
    void haveAMailAddressOnceAtAClientAndAsOftenAsTheyLikeElsewhere() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);
        var email = "Lin" + Cast.next() + "@hengyuan.example";
        contacts.add(me, client.id(), Clientele.person("林", "雅雯", email));

        ClientsTests.refused(
                "client.refused.email-taken",
                () ->
                        contacts.add(
                                me, client.id(), Clientele.person("林", "二", email.toLowerCase())));
        contacts.add(me, clientele.northwind(me).id(), Clientele.person("林", "雅雯", email));
        assertThat(lists.knownAs(email.toUpperCase())).hasSize(2);
    }

    @Test
    void refuseWhatCannotBeReadOrReached() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me).id();

        ClientsTests.refused(
                "client.refused.not-an-address",
                () -> contacts.add(me, client, Clientele.person("林", "雅雯", "lin at home")));
        ClientsTests.refused(
                "kernel.refused.missing",
                () -> contacts.add(me, client, Clientele.person("", "", "")));
        ClientsTests.refused(
                "kernel.refused.too-long",
                () -> contacts.add(me, client, Clientele.person("林".repeat(61), "", "")));
    }

    @Test
    void areNoLongerOfferedOnceTheyLeftAndStayKnown() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);
        var lin = clientele.lin(me, client);

        contacts.leave(me, lin, 1, LocalDate.of(2026, 11, 20));

        assertThat(lists.picker(me, client.id(), "林", 5)).isEmpty();
        assertThat(lists.get(me, lin).leftOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(lists.list(me, client.id(), null, 5).items()).hasSize(1);
        contacts.comeBack(me, lin, 2);
        assertThat(lists.picker(me, client.id(), "linyw", 5)).isEmpty();
        assertThat(lists.picker(me, client.id(), "linyaw", 5)).hasSize(1);
    }

    @Test
    void doNotExistForThoseOutsideTheCircle() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);
        var lin = clientele.lin(me, client);
        var stranger = cast.projectManager();

        assertThatThrownBy(() -> lists.get(stranger, lin)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> contacts.nameMain(stranger, lin)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> contacts.leave(stranger, lin, 1, LocalDate.EPOCH))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> contacts.add(stranger, client.id(), Clientele.person("王", "五", "")))
                .isInstanceOf(NotFound.class);
        assertThat(lists.picker(stranger, client.id(), "林", 5)).isEmpty();
        assertThat(lists.list(stranger, null, null, 5).items()).isEmpty();
    }

    @Test
    void tellWhatChangedOnTheirOwnTimelineAndTheClients() {
        var me = cast.projectManager();
        var client = clientele.northwind(me);
        var priya = contacts.add(me, client.id(), Clientele.person("Raman", "Priya", ""));
        assertThat(lists.get(me, priya).language()).isEqualTo(Language.EN);

        contacts.change(me, priya, 1, Clientele.person("Raman-Shah", "Priya", ""));

        var told = events.stream(ClientHappening.ContactChanged.class).toList();
        assertThat(told)
                .extracting(it -> it.change().field())
                .containsExactly("client.field.name", "client.field.family");
        assertThat(told.getFirst().about().subject()).isEqualTo(priya.subject());
        assertThat(told.getFirst().about().alongside()).containsExactly(client.id().subject());
        assertThatThrownBy(() -> contacts.change(me, priya, 1, Clientele.person("R", "P", "")))
                .isInstanceOf(Refused.class);
    }
}
