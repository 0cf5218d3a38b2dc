package org.heed.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A PostgreSQL named by address. */
class ExternalPostgresTests {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db:5433/heed, jdbc:postgresql://db:5433/heed, '', ''",
        "postgresql://db/crm?sslmode=require, jdbc:postgresql://db/crm?sslmode=require, '', ''",
        "postgres://ada:p%40ss+1@db/heed, jdbc:postgresql://db/heed, ada, p@ss+1",
        "'postgresql://ada@one:1,two:2/heed', 'jdbc:postgresql://one:1,two:2/heed', ada, ''",
        "postgresql://db, jdbc:postgresql://db/heed, '', ''",
    })
    void isReadFromBothFormsOfAddress(String given, String url, String user, String password) {
        var database = ExternalPostgres.named(given, "", "");

        assertThat(database.getJdbcUrl()).isEqualTo(url);
        assertThat(database.getUsername()).isEqualTo(user);
        assertThat(database.getPassword()).isEqualTo(password);
    }

    @Test
    void prefersTheUserThatIsGivenApart() {
        var database = ExternalPostgres.named("postgresql://ada:one@db/heed", "grace", "two");

        assertThat(database.getUsername()).isEqualTo("grace");
        assertThat(database.getPassword()).isEqualTo("two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://ada:secret@db/heed", "db:5432/heed-secret", "postgresql:///x"})
    void refusesAnotherKindOfAddressWithoutRepeatingIt(String url) {
        assertThatThrownBy(() -> ExternalPostgres.named(url, "", ""))
                .isInstanceOf(PostgresUnusable.class)
                .hasMessageContaining("postgresql://host:5432/name")
                .hasMessageNotContaining("secret");
    }

    @Test
    void saysThatItCannotBeReachedWithoutThePassword() {
        assertThatThrownBy(
                        () -> ExternalPostgres.at("postgresql://ada:secret@127.0.0.1:1/x", "", ""))
                .isInstanceOf(PostgresUnusable.class)
                .hasMessageStartingWith("The database at 127.0.0.1:1/x cannot be used: ")
                .hasMessageNotContaining("secret");
    }

    @Test
    void saysThatItIsTooOld() {
        assertThat(ExternalPostgres.named("postgresql://db/heed", "", "").tooOld("14.22"))
                .hasMessage("The database at db/heed is PostgreSQL 14.22; Heed needs 15 or newer.");
    }
}
