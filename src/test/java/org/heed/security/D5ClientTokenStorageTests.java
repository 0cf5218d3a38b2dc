package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.kernel.Secrets;
import org.heed.portal.Callers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Base64;
import java.util.List;

/** Of links, codes and browsers only hashes are kept, anywhere in the database. */
@HeedTest
class D5ClientTokenStorageTests {

    @Autowired private JdbcClient jdbc;
    @Autowired private Cast cast;
    @Autowired private Cases cases;
    @Autowired private Callers callers;

    @Test
    void noTableHoldsATokenInTheClear() {
        var me = cast.projectManager();
        var caller = callers.letIn(me, cases.received(me));
        var once = Callers.hidden(Callers.body(callers.get(caller, "/correction")), "once");
        callers.post(caller, "/correction", "text", "兩個半月", "once", once);
        var link = caller.page().substring(caller.page().lastIndexOf('/') + 1);
        var device = caller.device().getValue();

        assertThat(holding(link)).isEmpty();
        assertThat(holding(device)).isEmpty();
        assertThat(known("client_link", link)).isEqualTo(1);
        assertThat(known("client_device", device)).isEqualTo(1);
        // The weakened case: the same search finds what is kept in the clear.
        assertThat(holding("兩個半月")).isNotEmpty();
    }

    @Test
    void aTokenHasMoreThan128Bits() {
        var me = cast.projectManager();
        var caller = callers.letIn(me, cases.received(me));
        var link = caller.page().substring(caller.page().lastIndexOf('/') + 1);
        assertThat(Base64.getUrlDecoder().decode(link)).hasSize(24);
        assertThat(Base64.getUrlDecoder().decode(caller.device().getValue())).hasSize(24);
    }

    private int known(String table, String token) {
        return jdbc.sql("select count(*) from " + table + " where hash = :hash")
                .param("hash", Secrets.sha256(token))
                .query(Integer.class)
                .single();
    }

    /** The tables with a row in which the text stands, as letters or as bytes. */
    private List<String> holding(String text) {
        return jdbc
                .sql(
                        "select table_name from information_schema.tables where table_schema ="
                                + " 'public' and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .stream()
                .filter(it ->
                        jdbc.sql(
                                        "select exists (select 1 from \""
                                                + it
                                                + "\" t where t::text like :text"
                                                + " or t::text like :bytes)")
                                .param("text", "%" + text + "%")
                                .param("bytes", "%" + hex(text) + "%")
                                .query(Boolean.class)
                                .single())
                .toList();
    }

    private static String hex(String text) {
        return java.util.HexFormat.of()
                .formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
