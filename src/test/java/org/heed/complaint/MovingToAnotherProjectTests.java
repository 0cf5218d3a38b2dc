package org.heed.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.heed.Refusals.refused;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.client.Channel;
import org.heed.client.ClientCard;
import org.heed.conversation.OutboxLists;
import org.heed.conversation.Topics;
import org.heed.conversation.TouchpointLists;
import org.heed.document.DocumentLists;
import org.heed.document.Documents;
import org.heed.document.NewDocument;
import org.heed.escalation.EscalationId;
import org.heed.escalation.EscalationLists;
import org.heed.escalation.Escalations;
import org.heed.escalation.NewEscalation;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.About;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.lesson.LessonLists;
import org.heed.lesson.Lessons;
import org.heed.lesson.NewLesson;
import org.heed.project.LadderStep;
import org.heed.project.Ladders;
import org.heed.project.ProjectFacts;
import org.heed.project.ProjectId;
import org.heed.project.Projects;
import org.heed.promise.PromiseLists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** A complaint that turns out to be of another project takes its papers along. */
@HeedTest
class MovingToAnotherProjectTests {

    @Autowired Complaints complaints;
    @Autowired ComplaintLists lists;
    @Autowired Particulars particulars;
    @Autowired Projects projects;
    @Autowired Documents documents;
    @Autowired DocumentLists documentLists;
    @Autowired PromiseLists promises;
    @Autowired TouchpointLists touchpoints;
    @Autowired OutboxLists mails;
    @Autowired Updates updates;
    @Autowired Lessons lessons;
    @Autowired LessonLists lessonLists;
    @Autowired Escalations escalations;
    @Autowired EscalationLists climbs;
    @Autowired Ladders ladders;
    @Autowired Topics topics;
    @Autowired Cases cases;
    @Autowired Cast cast;
    @Autowired Clientele clientele;

    private Me zhou;
    private Me wang;
    private Me chen;
    private ClientCard hengyuan;
    private ProjectId storage;
    private ProjectId transport;

    @BeforeEach
    void oneClientWithTwoProjects() {
        zhou = cast.projectManager();
        wang = cast.person("王芳", Role.PROJECT_MANAGER);
        chen = cast.person("陈敏", Role.PROJECT_MANAGER);
        hengyuan = clientele.hengyuan(zhou);
        storage = project("WMS", wang);
        transport = project("TMS", chen);
    }

    @Test
    void whoSeesTheComplaintSeesWhatHangsOnItAndNobodyElseDoes() {
        var number = cases.received(zhou, hengyuan);
        move(number, storage);
        cases.acknowledge(zhou, number);
        updates.tell(zhou, number, Cases.mail("還在查"), null);
        paper(number);
        learn(number);
        assertThat(seen(wang, number)).containsExactly(true, true, true, true, true);
        assertThat(seen(chen, number)).containsOnly(false);

        move(number, transport);

        assertThat(seen(chen, number)).containsExactly(true, true, true, true, true);
        assertThat(seen(wang, number)).containsOnly(false);
    }

    @Test
    void takesWhatIsAskedAlongAndWhoeverIsAsked() {
        var sponsor = cast.person("何總", Role.MANAGER);
        ladders.place(zhou, storage, 0, new LadderStep(2, sponsor.id(), null, Channel.PHONE, 8));
        var number = cases.received(zhou, hengyuan);
        move(number, storage);
        var asked = ask(number);
        var help = escalations.raise(zhou, question(climbs.card(zhou, asked).number()));
        assertThat(climbs.card(sponsor, asked).project()).isEqualTo(storage);

        move(number, transport);

        assertThat(climbs.card(sponsor, asked).project()).isEqualTo(transport);
        assertThat(climbs.card(chen, help).project()).as("what hangs on it").isEqualTo(transport);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> climbs.card(wang, asked));
    }

    private EscalationId ask(ComplaintNumber number) {
        return escalations.raise(zhou, question(number.toString()));
    }

    private NewEscalation question(String about) {
        return new NewEscalation(
                topics.get(zhou, about, "about"),
                "要不要加人？",
                "兩次延期",
                "",
                "",
                Language.ZH_HANT,
                List.of(),
                2,
                null);
    }

    @Test
    void neverGoesWhereItsOwnerCannotSeeIt() {
        var number = cases.received(zhou, hengyuan);
        move(number, storage);
        var version = lists.card(zhou, number).version();
        particulars.assign(zhou, number, version, wang.id(), java.util.Set.of());

        refused("owner-cannot-see", () -> move(number, transport));
    }

    /** Files, promises, talks, mails, lessons. */
    private List<Boolean> seen(Me who, ComplaintNumber number) {
        var subject = lists.card(zhou, number).id().subject();
        var seen = new ArrayList<Boolean>();
        seen.add(!documentLists.of(who, subject).isEmpty());
        seen.add(!promises.of(who, subject).isEmpty());
        seen.add(!touchpoints.of(who, subject, null, 10).items().isEmpty());
        seen.add(!mails.of(who, subject).isEmpty());
        seen.add(!lessonLists.of(who, subject).isEmpty());
        return seen;
    }

    private void paper(ComplaintNumber number) {
        var card = lists.card(zhou, number);
        var about = new About(card.id().subject(), card.circle().value(), List.of());
        var bytes = "roadmap".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        documents.keep(
                zhou,
                new NewDocument(about, "路線圖.txt", false, () -> new ByteArrayInputStream(bytes)));
    }

    private void learn(ComplaintNumber number) {
        var card = lists.card(zhou, number);
        lessons.write(
                zhou,
                new NewLesson(
                        card.id().subject(),
                        card.circle(),
                        null,
                        "换人之后",
                        "先当面交接",
                        "两个月没有消息",
                        zhou.language(),
                        zhou.id(),
                        List.of(),
                        false));
    }

    private ProjectId project(String name, Me manager) {
        return projects.open(
                zhou,
                hengyuan.id(),
                new ProjectFacts(name, "", manager.id(), null, null, null, null, null));
    }

    private void move(ComplaintNumber number, ProjectId to) {
        var card = lists.card(zhou, number);
        particulars.rewrite(
                zhou,
                number,
                null,
                new ParticularsForm(
                        card.title(),
                        to,
                        card.contact(),
                        card.channel(),
                        card.receivedAt(),
                        card.demand(),
                        card.matter(),
                        card.object(),
                        card.background(),
                        card.severity(),
                        false,
                        card.tags()));
    }
}
