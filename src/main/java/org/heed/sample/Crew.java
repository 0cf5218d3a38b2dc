package org.heed.sample;

import org.heed.identity.Me;
import org.heed.identity.People;
import org.heed.identity.PersonDraft;
import org.heed.identity.PersonId;
import org.heed.identity.Role;
import org.heed.identity.SignIns;
import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.ZoneId;

/** The people of Yunfan: 刘建国 leads, 周思远 manages, 陈敏 covers, 赵鹏 builds, 何静 serves. */
@Component
class Crew {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final People people;
    private final SignIns signIns;

    Crew(People people, SignIns signIns) {
        this.people = people;
        this.signIns = signIns;
    }

    /** Those who are in the house, ready to act. */
    record Hired(Me jianguo, Me siyuan, PersonId min, PersonId peng, PersonId jing) {}

    Hired hire(Me administrator) {
        var jianguo = hire(administrator, "刘建国", "liu.jianguo", Role.MANAGER, null);
        var siyuan = hire(administrator, "周思远", "zhou.siyuan", Role.PROJECT_MANAGER, jianguo);
        return new Hired(
                as(jianguo),
                as(siyuan),
                hire(administrator, "陈敏", "chen.min", Role.MEMBER, jianguo),
                hire(administrator, "赵鹏", "zhao.peng", Role.MEMBER, jianguo),
                hire(administrator, "何静", "he.jing", Role.SERVICE, jianguo));
    }

    private PersonId hire(
            Me administrator, String name, String mailbox, Role role, @Nullable PersonId superior) {
        return people.welcome(
                administrator,
                new PersonDraft(
                        name,
                        mailbox + "@yunfan.example",
                        role,
                        superior,
                        "",
                        Language.ZH_HANS,
                        SHANGHAI));
    }

    Me as(PersonId person) {
        return signIns.who(person, 1)
                .orElseThrow(() -> new IllegalStateException("Just hired, and not there"));
    }
}
