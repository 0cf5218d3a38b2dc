package org.heed.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.Refusals.refused;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.client.ClientCard;
import org.heed.identity.Me;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Set;

@HeedTest
class LinksTests {

    @Autowired Links links;
    @Autowired Complaints complaints;
    @Autowired ComplaintLists lists;
    @Autowired Points points;
    @Autowired Cases cases;
    @Autowired Cast cast;
    @Autowired Clientele clientele;

    private Me zhou;
    private ClientCard hengyuan;

    @BeforeEach
    void aClient() {
        zhou = cast.projectManager();
        hengyuan = clientele.hengyuan(zhou);
    }

    @Test
    void mergeSoThatBothNumbersLeadOnAndUndoItAgain() {
        var first = cases.received(zhou, hengyuan);
        var second = cases.received(zhou, hengyuan);
        points.add(zhou, second, new PointForm("發票也錯了"));

        links.merge(zhou, second, null, first);
        assertThat(lists.resolve(zhou, second)).isEqualTo(first);
        assertThat(lists.get(zhou, first).points())
                .extracting(Workspace.Point::text)
                .containsExactly("發票也錯了");
        assertThat(lists.get(zhou, first).mergedHere())
                .extracting(ComplaintLine::number)
                .containsExactly(second);
        refused("merged", () -> complaints.withdraw(zhou, second, null, "…"));

        links.unmerge(zhou, second);
        assertThat(lists.resolve(zhou, second)).isEqualTo(second);
        assertThat(lists.get(zhou, first).points()).isEmpty();
        assertThat(lists.get(zhou, second).points()).hasSize(1);
        assertThat(lists.card(zhou, second).dueAt()).isNotNull();
    }

    @Test
    void leadOnThroughAChainOfMergersButNeverMergeAMergedOne() {
        var first = cases.received(zhou, hengyuan);
        var second = cases.received(zhou, hengyuan);
        var third = cases.received(zhou, hengyuan);
        links.merge(zhou, third, null, second);
        links.merge(zhou, second, null, first);

        assertThat(lists.resolve(zhou, third)).isEqualTo(first);
        refused("merged", () -> links.merge(zhou, third, null, first));
        refused("merged", () -> links.merge(zhou, first, null, third));
        refused("itself", () -> links.merge(zhou, first, null, first));
    }

    @Test
    void neverMergeWhatAnotherClientSaid() {
        var ours = cases.received(zhou, hengyuan);
        var theirs = cases.received(zhou);

        refused("other-client", () -> links.merge(zhou, ours, null, theirs));
    }

    @Test
    void splitPointsOffIntoAComplaintThatIsAcknowledgedToo() {
        var number = cases.received(zhou, hengyuan);
        cases.acknowledge(zhou, number);
        points.add(zhou, number, new PointForm("兩個月沒有更新"));
        var invoice = points.add(zhou, number, new PointForm("發票也錯了"));

        var made = links.split(zhou, number, null, new SplitForm(Set.of(invoice), ""));

        var workspace = lists.get(zhou, made);
        assertThat(workspace.complaint().title()).isEqualTo("發票也錯了");
        assertThat(workspace.complaint().words()).isEqualTo(Cases.WORDS);
        assertThat(workspace.complaint().phase()).isEqualTo(Phase.ACKNOWLEDGED);
        assertThat(workspace.links())
                .extracting(Workspace.Link::kind)
                .containsExactly(LinkKind.SPLIT_FROM);
        assertThat(lists.get(zhou, number).points()).hasSize(1);
        var left = lists.get(zhou, number).points().getFirst().id();
        refused(
                "split-all",
                () -> links.split(zhou, number, null, new SplitForm(Set.of(left), "")));
    }

    @Test
    void keepAComplaintFromClosingWhileWhatBlocksItIsOpen() {
        var parent = cases.received(zhou, hengyuan);
        cases.to(zhou, parent, Phase.CONFIRMED);
        var child = cases.received(zhou, hengyuan);
        links.link(zhou, child, LinkKind.BLOCKS, parent);
        cases.prepareClosing(zhou, parent);

        refused("blocked", () -> complaints.close(zhou, parent, null));
        refused("blocks-in-circle", () -> links.link(zhou, parent, LinkKind.BLOCKS, child));

        complaints.withdraw(zhou, child, null, "沒事了");
        complaints.close(zhou, parent, null);
        assertThat(lists.card(zhou, parent).phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void areSuggestedWhenTheSameThingCameBefore() {
        var earlier = cases.received(zhou, hengyuan);
        cases.received(zhou);
        var now = cases.received(zhou, hengyuan);

        assertThat(lists.get(zhou, now).similar())
                .extracting(ComplaintLine::number)
                .containsExactly(earlier);

        links.link(zhou, now, LinkKind.RECURRENCE_OF, earlier);
        assertThat(lists.get(zhou, now).similar()).isEmpty();
        assertThat(lists.get(zhou, earlier).links())
                .extracting(Workspace.Link::kind)
                .containsExactly(LinkKind.RECURRED_AS);
    }
}
