package org.heed.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.client.ClientCard;
import org.heed.conversation.OutboxLists;
import org.heed.conversation.TouchpointLists;
import org.heed.document.DocumentLists;
import org.heed.document.Documents;
import org.heed.document.NewDocument;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Subject;
import org.heed.project.ProjectFacts;
import org.heed.project.ProjectId;
import org.heed.project.Projects;
import org.heed.project.Team;
import org.heed.promise.PromiseLists;
import org.heed.search.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.ByteArrayInputStream;

/** What belongs to a complaint is seen by those who see the complaint, wherever it goes. */
@HeedTest
class MovingAComplaintTests {

    @Autowired private Particulars particulars;
    @Autowired private ComplaintLists lists;
    @Autowired private Updates updates;
    @Autowired private Projects projects;
    @Autowired private Team team;
    @Autowired private Documents documents;
    @Autowired private DocumentLists files;
    @Autowired private TouchpointLists said;
    @Autowired private OutboxLists mails;
    @Autowired private PromiseLists promises;
    @Autowired private Search search;
    @Autowired private Clientele clientele;
    @Autowired private Cases cases;
    @Autowired private Cast cast;

    private Me zhou;
    private Me old;
    private Me fresh;
    private ComplaintNumber number;
    private Subject subject;

    @BeforeEach
    void aComplaintOfOneProject() {
        zhou = cast.projectManager();
        var client = clientele.hengyuan(zhou);
        number = cases.received(zhou, client);
        subject = lists.card(zhou, number).id().subject();
        old = cast.person("赵鹏", Role.MEMBER);
        fresh = cast.person("王芳", Role.MEMBER);
        var first = project(client, old);
        var second = project(client, fresh);
        move(first);
        cases.to(zhou, number, Phase.PROPOSED);
        updates.tell(zhou, number, Cases.mail("林副總您好"), null);
        var about = Register.about(lists.card(zhou, number));
        documents.keep(
                zhou,
                new NewDocument(
                        about, "a.txt", false, () -> new ByteArrayInputStream(new byte[] {'a'})));
        assertThat(seen(old)).isEqualTo("mail talk file promise found");
        assertThat(seen(fresh)).isEmpty();
        move(second);
    }

    private ProjectId project(ClientCard client, Me member) {
        var facts =
                new ProjectFacts("WMS " + Cast.next(), "", zhou.id(), null, null, null, null, null);
        var id = projects.open(zhou, client.id(), facts);
        team.join(zhou, id, member.id(), "");
        return id;
    }

    private void move(ProjectId project) {
        var seen = lists.card(zhou, number);
        particulars.rewrite(
                zhou,
                number,
                seen.version(),
                new ParticularsForm(
                        seen.title(),
                        project,
                        seen.contact(),
                        seen.channel(),
                        seen.receivedAt(),
                        seen.demand(),
                        seen.matter(),
                        seen.object(),
                        seen.background(),
                        seen.severity(),
                        false,
                        seen.tags()));
    }

    private String seen(Me me) {
        var seen = new StringBuilder();
        seen.append(mails.of(me, subject).isEmpty() ? "" : "mail ");
        seen.append(said.of(me, subject, null, 10).items().isEmpty() ? "" : "talk ");
        seen.append(files.of(me, subject).isEmpty() ? "" : "file ");
        seen.append(promises.open(me, subject).isEmpty() ? "" : "promise ");
        seen.append(search.find(me, "每週三 書面更新", 10, null).items().isEmpty() ? "" : "found");
        return seen.toString().strip();
    }

    @Test
    void showsWhatBelongsToItToThoseOfTheOtherProject() {
        assertThat(seen(fresh)).isEqualTo("mail talk file promise found");
    }

    @Test
    void hidesWhatBelongsToItFromThoseWhoDoNotSeeItAnyMore() {
        assertThat(seen(old)).isEmpty();
    }
}
