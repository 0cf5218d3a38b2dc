package org.heed.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heed.Refusals.refused;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.ClientCard;
import org.heed.clock.ClockKind;
import org.heed.clock.ClockLists;
import org.heed.identity.Circles;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.promise.NewPromise;
import org.heed.promise.PromiseKind;
import org.heed.promise.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What goes along when a complaint goes on in another one, and comes back when that is undone. */
@HeedTest
class MergingComplaintsTests {

    @Autowired Links links;
    @Autowired Complaints complaints;
    @Autowired ComplaintLists lists;
    @Autowired Points points;
    @Autowired Actions actions;
    @Autowired Promises promises;
    @Autowired ClockLists clocks;
    @Autowired Circles circles;
    @Autowired TestClock clock;
    @Autowired Cases cases;
    @Autowired Cast cast;
    @Autowired Clientele clientele;

    private Me zhou;
    private ClientCard hengyuan;

    @BeforeEach
    void aClient() {
        clock.set(TestClock.START);
        zhou = cast.projectManager();
        hengyuan = clientele.hengyuan(zhou);
    }

    @Test
    void bringsEveryPointHomeThroughTwoMergersWhicheverIsUndoneFirst() {
        for (var outerFirst : new boolean[] {true, false}) {
            var first = withPoint("甲");
            var second = withPoint("乙");
            var third = withPoint("丙");
            links.merge(zhou, third, null, second);
            links.merge(zhou, second, null, first);
            assertThat(lists.get(zhou, first).points()).hasSize(3);

            links.unmerge(zhou, outerFirst ? second : third);
            links.unmerge(zhou, outerFirst ? third : second);

            assertThat(texts(first)).containsExactly("甲");
            assertThat(texts(second)).containsExactly("乙");
            assertThat(texts(third)).containsExactly("丙");
        }
    }

    @Test
    void keepsWhatWasSplitOffWhereItWasSplitOffTo() {
        var whole = withPoint("甲");
        var moved = points.add(zhou, whole, new PointForm("乙"));
        var made = links.split(zhou, whole, null, new SplitForm(java.util.Set.of(moved), ""));
        var target = withPoint("丙");

        links.merge(zhou, made, null, target);
        links.unmerge(zhou, made);

        assertThat(texts(made)).containsExactly("乙");
        assertThat(texts(target)).containsExactly("丙");
    }

    @Test
    void takesWorkAlongAndBack() {
        var source = cases.received(zhou, hengyuan);
        var target = cases.received(zhou, hengyuan);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var action = actions.plan(zhou, source, new ActionForm("查清經過", zhou.id(), today));

        links.merge(zhou, source, null, target);
        assertThat(lists.actionsOf(zhou, zhou.id(), 50))
                .extracting(ActionLine::complaint)
                .containsExactly(target);
        var moved = lists.get(zhou, target).actions().getFirst();
        actions.revise(
                zhou, target, action, moved.version(), new ActionForm("查", zhou.id(), today));

        links.unmerge(zhou, source);
        assertThat(lists.get(zhou, source).actions())
                .extracting(Workspace.Action::text)
                .containsExactly("查");
    }

    @Test
    void resolvesNothingWhileAPromiseOfTheMergedOneIsOpen() {
        var source = cases.received(zhou, hengyuan);
        promise(source, "補交報告");
        var target = cases.received(zhou, hengyuan);
        cases.to(zhou, target, Phase.AGREED);
        cases.finishEverything(zhou, target);

        links.merge(zhou, source, null, target);

        refused("promise-open", () -> complaints.resolve(zhou, target, null, cases.talk("好了")));
    }

    @Test
    void goesOnBlockingWhereItGoesOn() {
        var parent = cases.received(zhou, hengyuan);
        cases.to(zhou, parent, Phase.CONFIRMED);
        cases.prepareClosing(zhou, parent);
        var child = cases.received(zhou, hengyuan);
        links.link(zhou, child, LinkKind.BLOCKS, parent);
        var other = cases.received(zhou, hengyuan);

        links.merge(zhou, child, null, other);

        refused("blocked", () -> complaints.close(zhou, parent, null));
        refused("merged", () -> links.link(zhou, parent, LinkKind.RELATED, child));
    }

    @Test
    void owesNoProposalAgainThatTheClientHasAgreedTo() {
        var source = cases.received(zhou, hengyuan);
        cases.to(zhou, source, Phase.AGREED);
        var target = cases.received(zhou, hengyuan);

        links.merge(zhou, source, null, target);
        links.unmerge(zhou, source);

        assertThat(running(source)).containsExactly(ClockKind.UPDATE);
    }

    @Test
    void watchesTheFollowUpsAgain() {
        var source = cases.received(zhou, hengyuan);
        cases.to(zhou, source, Phase.CONFIRMED);
        var before = running(source);
        var target = cases.received(zhou, hengyuan);

        links.merge(zhou, source, null, target);
        links.unmerge(zhou, source);

        assertThat(before).isNotEmpty();
        assertThat(running(source)).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void isUndoneOnlyByWhomSeesBothSides() {
        var source = cases.received(zhou, hengyuan);
        var target = cases.received(zhou, hengyuan);
        links.merge(zhou, source, null, target);
        var stranger = cast.projectManager();

        assertThatThrownBy(() -> links.unmerge(stranger, source)).isInstanceOf(NotFound.class);
    }

    private java.util.List<ClockKind> running(ComplaintNumber number) {
        return clocks.of(zhou, lists.card(zhou, number).id().subject()).stream()
                .filter(it -> it.state().open())
                .map(it -> it.kind())
                .toList();
    }

    private void promise(ComplaintNumber number, String text) {
        var card = lists.card(zhou, number);
        promises.make(
                zhou,
                NewPromise.plain(
                        PromiseKind.MAIN,
                        text,
                        card.language(),
                        card.id().subject(),
                        card.circle(),
                        card.client(),
                        null,
                        zhou.id(),
                        null,
                        clock.instant(),
                        clock.instant().plus(Duration.ofDays(2))));
    }

    private ComplaintNumber withPoint(String text) {
        var number = cases.received(zhou, hengyuan);
        points.add(zhou, number, new PointForm(text));
        return number;
    }

    private java.util.List<String> texts(ComplaintNumber number) {
        return lists.get(zhou, number).points().stream().map(Workspace.Point::text).toList();
    }
}
