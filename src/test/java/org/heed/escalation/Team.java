package org.heed.escalation;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.client.Channel;
import org.heed.client.ClientCard;
import org.heed.client.ContactId;
import org.heed.conversation.Matter;
import org.heed.conversation.Topics;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.heed.project.LadderStep;
import org.heed.project.Ladders;
import org.heed.project.ProjectFacts;
import org.heed.project.ProjectId;
import org.heed.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

import java.time.Instant;
import java.util.List;

/**
 * 周思远 manages for 恒远物流, 刘建国 leads him and 何总 leads both; 林雅雯 faces the second level. A project of
 * theirs has a ladder of three levels: 8, 4 and 2 hours to answer.
 */
@TestComponent
public class Team {

    @Autowired private Cast cast;
    @Autowired private Clientele clientele;
    @Autowired private Projects projects;
    @Autowired private Ladders ladders;
    @Autowired private Topics topics;

    /** Those people, their client and their project. */
    public record Side(
            Me siyuan,
            Me jianguo,
            Me he,
            ClientCard client,
            ContactId lin,
            ProjectId project,
            Matter matter) {}

    public Side side() {
        return side(Language.ZH_HANS);
    }

    public Side side(Language language) {
        var he = cast.person("何总", Role.MANAGER, null, language);
        var jianguo = cast.person("刘建国", Role.MANAGER, he, language);
        var siyuan = cast.person("周思远", Role.PROJECT_MANAGER, jianguo, language);
        var client = clientele.hengyuan(siyuan);
        var lin = clientele.lin(siyuan, client);
        var project =
                projects.open(
                        siyuan,
                        client.id(),
                        new ProjectFacts("WMS 升级", "", siyuan.id(), null, null, null, null, null));
        ladders.place(siyuan, project, 0, new LadderStep(1, siyuan.id(), null, Channel.PHONE, 8));
        ladders.place(siyuan, project, 0, new LadderStep(2, jianguo.id(), lin, Channel.PHONE, 4));
        ladders.place(siyuan, project, 0, new LadderStep(3, he.id(), null, Channel.MEETING, 2));
        var matter = topics.get(siyuan, "PJ-" + project.value(), "about");
        return new Side(siyuan, jianguo, he, client, lin, project, matter);
    }

    /** A question with three ways out, the first recommended. */
    public static NewEscalation question(Matter about, @Nullable Instant answerBy) {
        return question(about, answerBy, null);
    }

    static NewEscalation question(
            Matter about, @Nullable Instant answerBy, @Nullable Integer level) {
        return new NewEscalation(
                about,
                "要不要加人？",
                "两次延期，没有先告诉客户。",
                "十一月底先能入库。",
                "加人四周，先上入库。",
                Language.ZH_HANS,
                List.of(
                        new NewEscalation.Way("加人四周", "约 8 万元", true),
                        new NewEscalation.Way("不加人", "十二月中上线", false),
                        new NewEscalation.Way("当面谈", "先稳住关系", false)),
                level,
                answerBy);
    }
}
