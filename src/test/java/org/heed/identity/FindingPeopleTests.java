package org.heed.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cast;
import org.heed.HeedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.HashSet;

@HeedTest
class FindingPeopleTests {

    @Autowired private Cast cast;
    @Autowired private People people;
    @Autowired private PeopleLists lists;
    @Autowired private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"諸葛靜", "诸葛", "葛静", "zhugejing", "ZhuGe", "zgj", "靜", "ｚｇｊ"})
    void takesEitherScriptPinyinAndInitials(String typed) {
        var me = cast.person("諸葛靜", Role.MEMBER);

        assertThat(lists.picker(me, typed, 50)).extracting(PersonCard::id).contains(me.id());
    }

    @Test
    void takesTheMailAddressFromItsBeginning() {
        var me = cast.projectManager();
        var email = lists.card(me.id()).email();

        assertThat(lists.picker(me, email.toUpperCase(), 5))
                .extracting(PersonCard::id)
                .containsExactly(me.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "%%%", "' or 1=1 --", "\u0007"})
    void takesSignsAsThemselves(String typed) {
        assertThat(lists.picker(cast.projectManager(), typed, 50)).isEmpty();
    }

    @Test
    void leavesOutThoseWhoHaveLeft() {
        var gone = cast.person("司徒不再", Role.MEMBER);
        people.disable(cast.administrator(), gone.id(), 1);

        assertThat(lists.picker(gone, "司徒不再", 50))
                .extracting(PersonCard::id)
                .doesNotContain(gone.id());
        assertThat(lists.card(gone.id()).disabled()).isTrue();
    }

    @Test
    @Transactional
    void walksThroughFiveThousandPeopleWithoutMissingOne() {
        var me = cast.projectManager();
        crowd(5_000);
        var seen = new HashSet<PersonId>();
        var names = new ArrayList<String>();
        String cursor = null;
        do {
            var slice = lists.list(me, "crowd", cursor, 200);
            slice.items().forEach(it -> seen.add(it.id()));
            slice.items().forEach(it -> names.add(it.name()));
            cursor = slice.next();
        } while (cursor != null);

        assertThat(seen).hasSize(5_000);
        assertThat(names).isSorted();
        assertThat(lists.picker(me, "crowd 4321", 12)).hasSize(1);
        assertThat(lists.picker(me, "crowd", 12)).hasSize(12);
        assertThat(plan("crowd 4321%")).contains("person_key_key_idx");
    }

    @Test
    void keepsOneAddressForOnePerson() {
        var me = cast.administrator();
        var email = lists.card(me.id()).email().toUpperCase();
        var draft = new PersonDraft("林", email, Role.MEMBER, null, "", me.language(), me.zone());

        assertThatThrownBy(() -> people.welcome(me, draft))
                .hasMessage("identity.refused.email-taken");
    }

    private void crowd(int size) {
        jdbc.sql(
                        """
                        with made as (
                            insert into person (email, name, role, sort_text)
                            select 'crowd' || n || '@yunfan.example', 'Crowd ' || lpad(n::text, 4, '0'),
                                'member', 'crowd ' || lpad(n::text, 4, '0')
                            from generate_series(0, :last) as n
                            returning id, sort_text
                        )
                        insert into person_key (person_id, key) select id, sort_text from made
                        """)
                .param("last", size - 1)
                .update();
        jdbc.sql("analyze person_key").update();
    }

    private String plan(String beginning) {
        return String.join(
                "\n",
                jdbc.sql(
                                """
                                explain select p.id from person p
                                where exists (select 1 from person_key k
                                    where k.person_id = p.id and k.key like :beginning)
                                """)
                        .param("beginning", beginning)
                        .query(String.class)
                        .list());
    }
}
