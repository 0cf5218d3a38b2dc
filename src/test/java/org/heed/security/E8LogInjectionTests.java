package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.HeedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.List;

/** One event is one line, whatever was typed; and what people type is in none. */
@HeedTest
@ExtendWith(OutputCaptureExtension.class)
class E8LogInjectionTests {

    private static final Logger log = LoggerFactory.getLogger(E8LogInjectionTests.class);

    private static final String FORGED =
            "harmless\r\n2026-11-24T09:14:00.000Z ERROR forged\u001b[2J\u0085\u2028{\"level\":1}";

    @Autowired private MockMvcTester browser;

    @Test
    void aMessageWithLineEndsAndEscapesIsOneLineOfPlainSigns(CapturedOutput output) {
        log.warn("Somebody typed {}", FORGED);

        var lines = lines(output, "harmless");
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst()).contains("forged").doesNotContain("\u001b", "\u0085");
        assertThat(output.getAll()).doesNotContain("\n2026-11-24T09:14:00.000Z ERROR forged");
        // The weakened case: written as it is, the message would make a second event.
        assertThat(("Somebody typed " + FORGED).lines().count()).isGreaterThan(1);
    }

    @Test
    void theMessageOfAnExceptionMakesNoLineOfItsOwn(CapturedOutput output) {
        log.error("A bug", new IllegalStateException(FORGED, new RuntimeException(FORGED)));

        assertThat(lines(output, "forged")).hasSize(2);
        assertThat(lines(output, "forged"))
                .allMatch(it -> it.startsWith("java.lang.") || it.startsWith("Caused by: "))
                .noneMatch(it -> it.contains("\u001b"));
        assertThat(output.getAll()).contains("\n\tat ");
    }

    @Test
    void whatPeopleTypeIsNotLogged(CapturedOutput output) {
        var canary = "canary-" + System.identityHashCode(output);
        browser.post()
                .uri("/sign-in")
                .param("email", canary + "@yunfan.example\r\nforged")
                .param("password", canary)
                .with(Visitors.from("192.0.2.180"))
                .with(csrf())
                .exchange();
        browser.get().uri("/settings/people?q=" + canary).exchange();
        browser.get().uri("/api/v1/me").header("Authorization", "Bearer " + canary).exchange();
        browser.get().uri("/" + canary).header("User-Agent", canary).exchange();

        assertThat(output.getAll()).doesNotContain(canary);
    }

    private static List<String> lines(CapturedOutput output, String with) {
        return output.getAll().lines().filter(it -> it.contains(with)).toList();
    }
}
