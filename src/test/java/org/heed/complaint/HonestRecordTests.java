package org.heed.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.Refusals.refused;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.Channel;
import org.heed.clock.ClockKind;
import org.heed.clock.ClockLists;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.heed.promise.PromiseLists;
import org.heed.timeline.TimelineFilter;
import org.heed.timeline.TimelineLists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What must not slip through on the way: points, plans, promises, owners, changes. */
@HeedTest
class HonestRecordTests {

    @Autowired Complaints complaints;
    @Autowired ComplaintLists lists;
    @Autowired Particulars particulars;
    @Autowired Points points;
    @Autowired Links links;
    @Autowired Updates updates;
    @Autowired PromiseLists promises;
    @Autowired ClockLists clocks;
    @Autowired TimelineLists timeline;
    @Autowired TestClock clock;
    @Autowired Cases cases;
    @Autowired Cast cast;
    @Autowired Clientele clientele;

    private Me liu;
    private Me zhou;

    @BeforeEach
    void aProjectManagerAndTheirSuperior() {
        clock.set(TestClock.START);
        liu = cast.person("刘建国", Role.MANAGER);
        zhou = cast.person("周思远", Role.PROJECT_MANAGER, liu);
    }

    @Test
    void aPointThatCameAfterTheProposalIsAnsweredBeforeItIsResolved() {
        var number = cases.at(zhou, Phase.AGREED);
        points.add(zhou, number, new PointForm("後來又說的一點"));
        cases.finishEverything(zhou, number);

        refused("no-decision", () -> complaints.resolve(zhou, number, null, cases.talk("好了")));
    }

    @Test
    void whatIsSplitOffAboutItsOwnerIsSharedWithTheSuperiorToo() {
        var number = aboutTheManager();
        points.add(zhou, number, new PointForm("不回電話"));
        var second = points.add(zhou, number, new PointForm("態度"));

        var made = links.split(zhou, number, null, new SplitForm(Set.of(second), ""));

        assertThat(lists.card(zhou, made).coOwners())
                .extracting(ComplaintCard.Person::id)
                .containsExactly(liu.id());
    }

    @Test
    void nobodySaysThemselvesThatAComplaintIsNotAboutThem() {
        var number = aboutTheManager();
        var card = lists.card(zhou, number);

        refused(
                "about-you",
                () -> particulars.rewrite(zhou, number, null, same(card, Channel.LETTER, false)));
        particulars.rewrite(liu, number, null, same(card, Channel.LETTER, false));

        assertThat(lists.card(zhou, number).about()).isNull();
        assertThat(entries(number, "complaint.changed")).contains("@complaint.field.about");
    }

    @Test
    void everyChangeOfTheParticularsIsWrittenDown() {
        var number = cases.received(zhou);
        var card = lists.card(zhou, number);

        particulars.rewrite(zhou, number, null, same(card, Channel.LETTER, false));

        assertThat(entries(number, "complaint.changed"))
                .containsExactly("@complaint.field.channel");
    }

    @Test
    void aNewDissatisfactionWantsANewPlanAndOneMayBePut() {
        var number = cases.received(zhou);
        updates.putPlan(zhou, number, new PlanForm(cases.talk("先查清"), List.of()));
        var first = clock.instant();
        clock.pass(Duration.ofHours(1));
        updates.putPlan(zhou, number, new PlanForm(cases.talk("再補充"), List.of()));
        assertThat(lists.card(zhou, number).planPutAt()).isEqualTo(first);
        complaints.withdraw(zhou, number, null, "沒事了");

        complaints.reopen(zhou, number, null, "又發生了");

        assertThat(lists.card(zhou, number).planPutAt()).isNull();
        assertThat(clocks.of(zhou, lists.card(zhou, number).id().subject()))
                .filteredOn(it -> it.state().open())
                .extracting(it -> it.kind())
                .contains(ClockKind.PRELIMINARY_PLAN);
    }

    @Test
    void whoTookItBackWaitsForNoFurtherWord() {
        var number = cases.at(zhou, Phase.ACKNOWLEDGED);
        assertThat(promises.open(zhou, lists.card(zhou, number).id().subject())).hasSize(1);

        complaints.withdraw(zhou, number, null, "沒事了");

        assertThat(promises.open(zhou, lists.card(zhou, number).id().subject())).isEmpty();
    }

    @Test
    void aDeadlockIsLookedAtOnTheMorningOfTheReadersDay() {
        // 07:30 of the 25th in Shanghai is still the 24th in UTC.
        var number = cases.at(zhou, Phase.ACKNOWLEDGED);
        clock.set(Instant.parse("2026-11-24T23:30:00Z"));
        var today = LocalDate.of(2026, 11, 25);

        refused(
                "not-in-future",
                () -> complaints.giveUp(zhou, number, null, cases.deadlock(), today));
        complaints.giveUp(zhou, number, null, cases.deadlock(), today.plusDays(1));

        assertThat(lists.card(zhou, number).dueAt())
                .isEqualTo(Instant.parse("2026-11-26T01:00:00Z"));
    }

    @Test
    void theTitleIsInTheLanguageOfWhoWroteItAndTheWordsStayInTheirs() {
        var number = cases.received(zhou);
        var before = lists.card(zhou, number);
        assertThat(before.titleLanguage()).isEqualTo(Language.ZH_HANT);

        particulars.rewrite(zhou, number, null, titled(before, "交接后进度停滞"));

        var after = lists.card(zhou, number);
        assertThat(after.titleLanguage()).isEqualTo(Language.ZH_HANS);
        assertThat(after.language()).isEqualTo(Language.ZH_HANT);
        assertThat(lists.pick(zhou, number.toString(), 1).getFirst().language())
                .isEqualTo(Language.ZH_HANS);
        assertThat(lists.forClient(after.id()).titleLanguage()).isEqualTo(Language.ZH_HANS);
    }

    private ComplaintNumber aboutTheManager() {
        var number = cases.received(zhou);
        var card = lists.card(zhou, number);
        particulars.rewrite(zhou, number, null, same(card, card.channel(), true));
        return number;
    }

    private List<String> entries(ComplaintNumber number, String kind) {
        var subject = lists.card(zhou, number).id().subject();
        return timeline.of(zhou, subject, TimelineFilter.ALL, null, 50).items().stream()
                .filter(it -> it.kind().equals(kind))
                .map(it -> it.facts().get("field"))
                .toList();
    }

    private static ParticularsForm titled(ComplaintCard card, String title) {
        return form(card, title, card.channel(), card.about() != null);
    }

    private static ParticularsForm same(ComplaintCard card, Channel channel, boolean about) {
        return form(card, card.title(), channel, about);
    }

    private static ParticularsForm form(
            ComplaintCard card, String title, Channel channel, boolean about) {
        return new ParticularsForm(
                title,
                card.project(),
                card.contact(),
                channel,
                card.receivedAt(),
                card.demand(),
                card.matter(),
                card.object(),
                card.background(),
                card.severity(),
                about,
                card.tags());
    }
}
