package org.heed.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.identity.CircleId;
import org.heed.identity.Circles;
import org.heed.identity.Me;
import org.heed.kernel.Actor;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.heed.project.ProjectFacts;
import org.heed.project.ProjectLists;
import org.heed.project.Projects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.Random;

@HeedTest
class DocumentsTests {

    @Autowired private Documents documents;
    @Autowired private DocumentLists lists;
    @Autowired private Circles circles;
    @Autowired private Clientele clientele;
    @Autowired private Projects projects;
    @Autowired private ProjectLists projectLists;
    @Autowired private Cast cast;

    private Me manager;
    private CircleId circle;
    private Subject complaint;

    @BeforeEach
    void aComplaint() {
        manager = cast.projectManager();
        circle = circles.open(null);
        circles.seat(circle, manager.id());
        complaint = new Subject("test", Cast.next());
    }

    @Test
    void giveBackExactlyWhatTheyWereGiven() throws Exception {
        var bytes = new byte[3 * 256 * 1024 + 17];
        new Random(4711).nextBytes(bytes);

        var kept = documents.keep(manager, Files.of(complaint, circle.value(), "报告.bin", bytes));
        var out = new ByteArrayOutputStream();
        documents.open(manager, kept.id()).writeTo(out);

        assertThat(out.toByteArray()).isEqualTo(bytes);
        assertThat(kept.size()).isEqualTo(bytes.length);
        assertThat(kept.sha256())
                .isEqualTo(HexFormat.of().formatHex(org.heed.kernel.Secrets.sha256(bytes)));
        assertThat(lists.of(manager, complaint)).containsExactly(kept);
    }

    @Test
    void belongToAClientAndNotToOneOfItsPeopleWhoAreFoundByItsName() {
        var client = clientele.hengyuan(manager);
        clientele.lin(manager, client);

        var target = lists.called(manager, client.shortName());

        assertThat(target.about().subject()).isEqualTo(client.id().subject());
    }

    @Test
    void standOnTheTimelineOfTheClientTheyAreAboutInTheEnd() {
        var client = clientele.hengyuan(manager);
        var project =
                projects.open(
                        manager,
                        client.id(),
                        new ProjectFacts("WMS", "", manager.id(), null, null, null, null, null));
        var number = projectLists.get(manager, project).number();

        assertThat(lists.called(manager, number).about().alongside())
                .containsExactly(client.id().subject());
    }

    @Test
    void areInternalUnlessMadeVisible() {
        var internal = keep("note.txt", "internal");
        var visible =
                documents.keep(
                        Actor.contact(7, "林雅雯"),
                        Files.toClient(
                                Files.of(complaint, circle.value(), "photo.txt", "for them")));

        assertThat(lists.forClient(complaint))
                .extracting(ClientDocument::id)
                .containsExactly(visible.id());
        assertThat(documents.openForClient(complaint, visible.id())).isNotNull();
        assertThatThrownBy(() -> documents.openForClient(complaint, internal.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        documents.openForClient(
                                new Subject("test", complaint.id() + 1), visible.id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void tellWhenTheNameClaimsAnotherType() {
        assertThat(keep("plan.pdf", "%PDF-1.7\n%âãÏÓ").mismatch()).isFalse();
        assertThat(keep("plan.csv", "a,b\n1,2").mismatch()).isFalse();
        assertThat(keep("plan.pdf", "MZ\u0090\u0000\u0003").mismatch()).isTrue();
        assertThat(keep("plan.png", "<html><script>alert(1)</script></html>").mismatch()).isTrue();
    }

    @Test
    void refuseAnEmptyFile() {
        assertThatThrownBy(() -> keep("empty.txt", ""))
                .isInstanceOf(Refused.class)
                .hasMessage("document.refused.empty");
        assertThat(lists.of(manager, complaint)).isEmpty();
    }

    @Test
    void areNotKeptForARecordOneMayNotSee() {
        var stranger = cast.projectManager();

        assertThatThrownBy(() ->
                        documents.keep(stranger, Files.of(complaint, circle.value(), "a.txt", "a")))
                .isInstanceOf(NotFound.class);
    }

    private DocumentLine keep(String name, String text) {
        return documents.keep(manager, Files.of(complaint, circle.value(), name, text));
    }
}
