package org.heed.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.identity.Me;
import org.heed.kernel.text.NameKeys;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes 3,000 clients of a hundred people each, looks for some, counts the rows that were read, and
 * takes it all back. Rows are counted, not seconds, since these do not depend on the machine.
 */
@HeedTest
@Tag("large")
class ThreeHundredThousandContactsIT {

    private static final String FAMILIES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final String GIVEN = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰";

    @Autowired ContactLists contacts;
    @Autowired ClientLists clients;
    @Autowired JdbcClient jdbc;
    @Autowired Cast cast;
    @Autowired Clientele clientele;

    @Test
    @Transactional
    void areNeverAllReadToOfferTen() {
        var administrator = cast.administrator();
        var manager = cast.projectManager();
        var own = clientele.hengyuan(manager);
        clientele.lin(manager, own);
        fill(manager);

        for (var typed : List.of("", "w", "王", "wang", "王伟", "wwf", "jing", "nobody")) {
            assertThat(read(() -> contacts.picker(administrator, null, typed, 10)))
                    .as("administrator: " + typed)
                    .isLessThan(500);
            assertThat(read(() -> contacts.picker(manager, null, typed, 10)))
                    .as("manager of forty clients: " + typed)
                    .isLessThan(5_000);
            assertThat(read(() -> contacts.picker(manager, own.id(), typed, 10)))
                    .as("one client: " + typed)
                    .isLessThan(500);
            assertThat(read(() -> clients.picker(administrator, typed, 10)))
                    .as("clients: " + typed)
                    .isLessThan(500);
        }
        assertThat(contacts.picker(administrator, null, "王", 10)).hasSize(10);
        assertThat(contacts.picker(manager, null, "王", 10)).hasSize(10);
        assertThat(contacts.picker(manager, own.id(), "林雅", 10)).hasSize(1);
        assertThat(read(() -> contacts.list(administrator, null, null, 50))).isLessThan(500);
        assertThat(read(() -> clients.list(administrator, "", null, 50))).isLessThan(10_000);
    }

    /** Rows of contacts, clients and their keys that were read; none of them by a whole scan. */
    private long read(Runnable act) {
        long scannedBefore = sum("seq_tup_read");
        long before = sum("idx_tup_fetch");
        act.run();
        assertThat(sum("seq_tup_read")).as("rows of whole scans").isEqualTo(scannedBefore);
        return sum("idx_tup_fetch") - before;
    }

    private long sum(String what) {
        return jdbc.sql(
                        """
                        select coalesce(sum(%s), 0)
                        from pg_stat_xact_user_tables
                        where relname in ('contact', 'client', 'contact_key', 'client_key')
                        """
                                .formatted(what))
                .query(Long.class)
                .single();
    }

    private void fill(Me manager) {
        names();
        // Foreign keys are not what is looked at here, and checking five million takes minutes.
        jdbc.sql(
                        """
                        alter table contact_key
                            drop constraint contact_key_contact_id_fkey,
                            drop constraint contact_key_circle_id_fkey
                        """)
                .update();
        jdbc.sql(
                        """
                        with circles as (
                            insert into circle (parent_id)
                            select null from generate_series(1, 3000) returning id
                        ),
                        made as (
                            insert into client (circle_id, slug, name, short_name, language, zone,
                                channel, by_pinyin, by_stroke, created_at)
                            select id, 'many-' || id || 'x', '客户' || id, '客户' || id, 'zh-Hans',
                                'Asia/Shanghai', 'phone', id::text::bytea, id::text::bytea, now()
                            from circles
                            returning id, circle_id
                        ),
                        seen as (
                            insert into sight (person_id, circle_id)
                            select :me, circle_id from made order by circle_id limit 40
                        )
                        insert into client_key (client_id, circle_id, key)
                        select id, circle_id, key
                        from made, unnest(array['客户' || id, 'kehu' || id, 'kh' || id]) as key
                        """)
                .param("me", manager.id().value())
                .update();
        jdbc.sql(
                        """
                        insert into contact (client_id, name, language, channel, by_pinyin, created_at)
                        select c.id, t.name, 'zh-Hans', 'phone', '', now()
                        from client c
                        cross join generate_series(0, 99) as i
                        join test_name t on t.n = (c.id * 100 + i) % 2000
                        where c.slug like 'many-%'
                        """)
                .update();
        jdbc.sql(
                        """
                        insert into contact_key (contact_id, circle_id, key)
                        select o.id, c.circle_id, key
                        from client c
                        join contact o on o.client_id = c.id
                        join test_name t on t.name = o.name
                        cross join unnest(t.keys) as key
                        where c.slug like 'many-%'
                        """)
                .update();
        for (var table : List.of("contact", "contact_key", "client", "client_key", "sight")) {
            jdbc.sql("analyze " + table).update();
        }
    }

    /** Two thousand names with the keys they are found by. */
    private void names() {
        jdbc.sql("create temporary table test_name (n int, name text, keys text[]) on commit drop")
                .update();
        var names = new ArrayList<String>();
        for (int i = 0; i < 2000; i++) {
            names.add(letter(FAMILIES, i) + letter(GIVEN, i / 20) + letter(GIVEN, i / 400));
        }
        for (int n = 0; n < names.size(); n++) {
            jdbc.sql("insert into test_name values (:n, :name, :keys)")
                    .param("n", n)
                    .param("name", names.get(n))
                    .param("keys", NameKeys.of(List.of(names.get(n))).toArray(String[]::new))
                    .update();
        }
        jdbc.sql("analyze test_name").update();
    }

    private static String letter(String of, int index) {
        return of.substring(index % of.length(), index % of.length() + 1);
    }
}
