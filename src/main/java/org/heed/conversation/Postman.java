package org.heed.conversation;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;

import org.heed.kernel.web.Host;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Properties;
import java.util.regex.Pattern;

/** Speaks SMTP for one mail. */
@Component
class Postman {

    private static final Pattern FOR_EVER = Pattern.compile("^5[0-9]{2}\\b");
    private static final String MILLISECONDS = "15000";

    private final Host host;
    private final Clock clock;

    Postman(Host host, Clock clock) {
        this.host = host;
        this.clock = clock;
    }

    Handed hand(MailServer.Smtp smtp, Outgoing mail) {
        return hand(smtp, mail.envelope());
    }

    Handed hand(MailServer.Smtp smtp, Envelope mail) {
        var session = session(smtp);
        try (var transport = session.getTransport(protocol(smtp))) {
            var message = Letter.of(session, smtp, host.name(), mail, clock.instant());
            transport.connect(smtp.host(), smtp.port(), smtp.user(), smtp.password());
            transport.sendMessage(
                    message,
                    new InternetAddress[] {
                        new InternetAddress(HeaderText.wire(mail.toAddress()).orElseThrow())
                    });
            return new Handed.Taken();
        } catch (MessagingException refused) {
            return judge(refused);
        }
    }

    private static String protocol(MailServer.Smtp smtp) {
        return smtp.security() == MailServer.Security.TLS ? "smtps" : "smtp";
    }

    private static Session session(MailServer.Smtp smtp) {
        var prefix = "mail." + protocol(smtp) + ".";
        var settings = new Properties();
        // The default greeting is this machine's name, which is nobody's business (B12).
        settings.setProperty(prefix + "localhost", smtp.domain());
        settings.setProperty(prefix + "from", smtp.fromAddress());
        settings.setProperty(prefix + "auth", Boolean.toString(smtp.user() != null));
        settings.setProperty(prefix + "connectiontimeout", MILLISECONDS);
        settings.setProperty(prefix + "timeout", MILLISECONDS);
        settings.setProperty(prefix + "writetimeout", MILLISECONDS);
        // The answer to the mail is what counts; waiting for goodbye only delays the mark.
        settings.setProperty(prefix + "quitwait", "false");
        settings.setProperty(prefix + "ssl.checkserveridentity", "true");
        switch (smtp.security()) {
            case STARTTLS_REQUIRED -> {
                settings.setProperty(prefix + "starttls.enable", "true");
                settings.setProperty(prefix + "starttls.required", "true");
            }
            case STARTTLS_OFFERED -> settings.setProperty(prefix + "starttls.enable", "true");
            case TLS, NONE -> {}
        }
        return Session.getInstance(settings);
    }

    /** The server's own answer, at the end of the chain, says whether it is for ever. */
    private static Handed judge(MessagingException thrown) {
        Exception last = thrown;
        while (last instanceof MessagingException it && it.getNextException() != null) {
            last = it.getNextException();
        }
        var said = last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
        var line = HeaderText.line(said);
        var why = line.substring(0, Math.min(line.length(), 300));
        // A wrong password is our mistake and may be put right; the mail is not at fault.
        return FOR_EVER.matcher(line).find() && !(last instanceof AuthenticationFailedException)
                ? new Handed.Refused(why)
                : new Handed.NotNow(why);
    }
}
