package org.heed.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.client.Channel;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.Reason;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@HeedTest
class ComplaintsTests {

    @Autowired Complaints complaints;
    @Autowired ComplaintLists lists;
    @Autowired Cases cases;
    @Autowired Cast cast;
    @Autowired Clientele clientele;

    @ParameterizedTest
    @EnumSource(Phase.class)
    void areLoadedAsTheyWereSavedInEveryState(Phase phase) {
        var zhou = cast.projectManager();

        var number = cases.at(zhou, phase);

        var card = lists.card(zhou, number);
        assertThat(card.phase()).isEqualTo(phase);
        var columns = StateRow.values(card.state());
        assertThat(columns).containsEntry("state", phase.word());
        assertThat(lists.get(zhou, number).complaint()).isEqualTo(card);
    }

    @Test
    void areTakenDownWithNothingButClientAndWords() {
        var zhou = cast.projectManager();
        var client = clientele.hengyuan(zhou);

        var number = complaints.receive(zhou, ComplaintForm.quick(client.id(), Cases.WORDS));

        var card = lists.card(zhou, number);
        assertThat(card.words()).isEqualTo(Cases.WORDS);
        assertThat(card.title()).isEqualTo("換了團隊之後，進度不進反退");
        assertThat(card.language()).isEqualTo(Language.ZH_HANT);
        assertThat(card.channel()).isEqualTo(Channel.PHONE);
        assertThat(card.severity()).isNull();
        assertThat(card.owner().id()).isEqualTo(zhou.id());
        assertThat(card.dueAt()).isNotNull();
    }

    @Test
    void sayEveryFactThatIsMissingAtOnceAndWhereItIsGiven() {
        var zhou = cast.projectManager();
        var client = clientele.hengyuan(zhou);
        var number = complaints.receive(zhou, ComplaintForm.quick(client.id(), Cases.WORDS));
        cases.acknowledge(zhou, number);

        assertThatThrownBy(() -> complaints.assess(zhou, number, null))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reasons())
                                        .extracting(Reason::key, Reason::at)
                                        .containsExactly(
                                                missing("no-severity", "severity"),
                                                missing("no-mood", "mood"),
                                                missing("no-points", "points"),
                                                missing("no-primary-cause", "causes"),
                                                missing("not-listened", "listening")));
        assertThat(lists.get(zhou, number).missing()).hasSize(5);
    }

    private static org.assertj.core.groups.Tuple missing(String key, String at) {
        return org.assertj.core.api.Assertions.tuple("complaint.refused." + key, at);
    }

    @Test
    void areNotThereForAnybodyElse() {
        var number = cases.received(cast.projectManager());
        var stranger = cast.projectManager();

        assertThatThrownBy(() -> lists.get(stranger, number)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lists.resolve(stranger, number)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> complaints.withdraw(stranger, number, null, "…"))
                .isInstanceOf(NotFound.class);
        assertThat(
                        lists.list(stranger, ComplaintFilter.ALL, ComplaintOrder.RECEIVED, 50, null)
                                .items())
                .isEmpty();
        assertThat(lists.pick(stranger, number.toString(), 10)).isEmpty();
    }

    @Test
    void aboutTheirOwnerAreSharedWithTheSuperior() {
        var liu = cast.person("刘建国", Role.MANAGER);
        var zhou = cast.person("周思远", Role.PROJECT_MANAGER, liu);
        var client = clientele.hengyuan(zhou);
        var quick = ComplaintForm.quick(client.id(), Cases.WORDS);
        var form =
                new ComplaintForm(
                        quick.client(),
                        null,
                        null,
                        null,
                        null,
                        quick.words(),
                        null,
                        "",
                        null,
                        "",
                        "",
                        "",
                        null,
                        null,
                        true,
                        null,
                        quick.tags());

        var number = complaints.receive(zhou, form);

        assertThat(lists.card(liu, number).coOwners())
                .containsExactly(new ComplaintCard.Person(liu.id(), "刘建国"));
    }
}
