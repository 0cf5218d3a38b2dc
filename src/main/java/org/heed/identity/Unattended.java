package org.heed.identity;

import org.heed.kernel.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What happens at each start: the settings name the first administrator, or else the log names the
 * link of the first-run page. Both change nothing once they have been done.
 */
@Component
class Unattended implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(Unattended.class);

    private final Settings settings;
    private final FirstRun firstRun;
    private final ApiTokens tokens;
    private final Organisation organisation;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Unattended(
            Settings settings,
            FirstRun firstRun,
            ApiTokens tokens,
            Organisation organisation,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.firstRun = firstRun;
        this.tokens = tokens;
        this.organisation = organisation;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** What the environment says about a start without anybody there. */
    @Component
    record Settings(
            @Value("${heed.admin-email}") String email,
            @Value("${heed.admin-password}") String password,
            @Value("${heed.api-token}") String token,
            @Value("${heed.demo}") boolean demo,
            @Value("${heed.language}") String language,
            @Value("${heed.zone}") String zone) {

        boolean complete() {
            return !email.isBlank() && !password.isBlank();
        }

        FirstRun.Beginning beginning() {
            return new FirstRun.Beginning(
                    "Heed",
                    Language.of(language)
                            .orElseThrow(() ->
                                    new IllegalArgumentException(
                                            "HEED_LANGUAGE must be en, zh-Hans or zh-Hant, not "
                                                    + language)),
                    ZoneId.of(zone),
                    email.strip().replaceAll("@.*", ""),
                    email.strip(),
                    password,
                    false);
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.complete()) {
            begin(settings);
        }
    }

    /** One transaction, and the organisation's row locked first: two nodes may start at once. */
    void begin(Settings from) {
        transaction.executeWithoutResult(status -> {
            firstRun.beginUnattended(from.beginning());
            administrator(from.email())
                    .ifPresentOrElse(
                            it -> provide(from, it),
                            () ->
                                    log.warn(
                                            "HEED_ADMIN_EMAIL does not name an administrator of"
                                                    + " this house; the settings beside it are not"
                                                    + " used"));
        });
    }

    private void provide(Settings from, Me administrator) {
        if (!from.token().isBlank()) {
            tokens.keep(administrator.id(), from.token().strip());
        }
        if (from.demo()) {
            firstRun.fill(administrator);
        }
    }

    private Optional<Me> administrator(String email) {
        return jdbc.sql(
                        """
                        select id, name, role, language, zone, theme, density, keys_on
                        from person
                        where lower(email) = :email and role = 'administrator' and not disabled
                        """)
                .param("email", email.strip().toLowerCase(Locale.ROOT))
                .query(SignIns::me)
                .optional();
    }

    /** After the line that says we are ready, so that it is the last thing one sees. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(1000)
    void say() {
        firstRun.newToken()
                .ifPresent(token ->
                        log.info("First run: {}/first-run/{}", organisation.address(), token));
    }
}
