package org.heed.portal;

import org.heed.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;

/** Files of a lodging, until it has become a complaint. */
@Repository
class LodgingFiles {

    /** The most files one lodging has. */
    static final int MOST = 5;

    /** The largest file, in bytes: 10 MB. */
    static final long LARGEST = 10L * 1024 * 1024;

    private static final int NAME = 200;

    private final JdbcClient jdbc;

    LodgingFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Lodging.File> of(long lodging) {
        return jdbc.sql(
                        "select id, name, size from lodging_file where lodging_id = :id order by"
                                + " id")
                .param("id", lodging)
                .query((row, index) ->
                        new Lodging.File(
                                row.getLong("id"), row.getString("name"), row.getLong("size")))
                .list();
    }

    void add(Lodging lodging, String name, byte[] content) {
        if (lodging.files().size() >= MOST) {
            throw Refused.because("portal.refused.too-many-files", "max", MOST).at("files");
        }
        var cut = name.length() > NAME ? name.substring(name.length() - NAME) : name;
        var shown = cut.isBlank() ? "file" : cut.replace('\0', ' ');
        if (content.length == 0) {
            throw Refused.because("portal.refused.empty-file", "name", shown).at("files");
        }
        if (content.length > LARGEST) {
            throw Refused.because("portal.refused.large-file", "name", shown).at("files");
        }
        jdbc.sql(
                        """
                        insert into lodging_file (lodging_id, name, size, content)
                        values (:lodging, :name, :size, :content)
                        """)
                .param("lodging", lodging.id())
                .param("name", shown)
                .param("size", content.length)
                .param("content", content)
                .update();
    }

    void remove(Lodging lodging, long file) {
        jdbc.sql("delete from lodging_file where id = :id and lodging_id = :lodging")
                .param("id", file)
                .param("lodging", lodging.id())
                .update();
    }

    byte[] content(long file) {
        return jdbc.sql("select content from lodging_file where id = :id")
                .param("id", file)
                .query((row, index) -> row.getBytes("content"))
                .single();
    }

    void forget(long lodging) {
        jdbc.sql("delete from lodging_file where lodging_id = :id").param("id", lodging).update();
    }
}
