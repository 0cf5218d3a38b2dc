package org.heed.portal;

import org.heed.clock.ClockKind;
import org.heed.clock.Clocks;
import org.heed.clock.Severity;
import org.heed.kernel.Checks;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The public form: anybody may say what went wrong, without an account. A draft is kept from the
 * first step on, so that nothing typed is lost; what was sent is looked at afterwards, so that
 * nobody learns from the answer, or from its time, whom we know. Source: security, B7, D7.
 */
@Service
@Transactional
public class Lodgings {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final Pattern PHONE = Pattern.compile("[0-9+()./# \\-]{5,60}");

    private final LodgingRepository repository;
    private final LodgingFiles files;
    private final Guests guests;
    private final Tries tries;
    private final Clocks clocks;
    private final Clock clock;

    Lodgings(
            LodgingRepository repository,
            LodgingFiles files,
            Guests guests,
            Tries tries,
            Clocks clocks,
            Clock clock) {
        this.repository = repository;
        this.files = files;
        this.guests = guests;
        this.tries = tries;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * @return the key of the draft
     * @throws Refused at {@code words}; {@code portal.refused.too-many}
     */
    public String begin(Language language, String words, String network) {
        judge(words);
        if (!tries.allows(Tries.Kind.DRAFT, network)) {
            throw Refused.because("portal.refused.too-many");
        }
        return repository.begin(language, words, clock.instant());
    }

    /** A lodging by its key, sent or not; throws NotFound. */
    @Transactional(readOnly = true)
    public Lodging get(String key) {
        return Optional.of(key)
                .filter(it -> KEY.matcher(it).matches())
                .flatMap(repository::find)
                .orElseThrow(NotFound::new);
    }

    /** What happened, in their words; at {@code words}. */
    public void tell(String key, Language language, String words) {
        judge(words);
        save(draft(key).told(language, words));
    }

    private static void judge(String words) {
        new Checks().required("words", words, 20_000).done();
    }

    /** What would put it right; may be empty. At {@code demand}. */
    public void wish(String key, String demand) {
        new Checks().optional("demand", demand, 4_000).done();
        save(draft(key).wished(demand));
    }

    /** How to reach them: at {@code name}, {@code organisation}, {@code email}, {@code phone}. */
    public void reach(String key, Lodging.Reach reach) {
        judge(reach);
        save(draft(key).reached(reach));
    }

    private static void judge(Lodging.Reach reach) {
        new Checks()
                .required("name", reach.name(), 200)
                .optional("organisation", reach.organisation(), 200)
                .that(
                        !reach.email().isBlank() || !reach.phone().isBlank(),
                        "portal.refused.no-way-back",
                        "email")
                .that(
                        reach.email().isBlank() || MailAddress.is(reach.email()),
                        "portal.refused.not-an-address",
                        "email")
                .that(
                        reach.phone().isBlank() || PHONE.matcher(reach.phone()).matches(),
                        "portal.refused.not-a-phone",
                        "phone")
                .done();
    }

    /** Adds a file: at {@code files} when it is empty, too large, or one too many. */
    public void attach(String key, String name, byte[] content) {
        files.add(draft(key), name, content);
    }

    public void detach(String key, long file) {
        files.remove(draft(key), file);
    }

    /**
     * Sends it; sent twice it is one.
     *
     * @param trap what stands in the field that people do not see
     * @param device the visitor's cookie, if they have one: whoever gave a code in this browser
     *     needs not say again who they are
     * @throws Refused at the field that is missing; {@code portal.refused.too-many}
     */
    public void send(String key, String trap, String device, String network) {
        var lodging = get(key);
        if (!lodging.isDraft()) {
            return;
        }
        judge(lodging.words());
        judge(lodging.reach());
        if (!tries.allows(Tries.Kind.LODGING, network)) {
            throw Refused.because("portal.refused.too-many");
        }
        if (trap.isBlank()) {
            repository.send(lodging.id(), proven(lodging, device), clock.instant());
        } else {
            // A machine gets the answer a person gets; what it wrote is kept and shown to nobody.
            repository.setAside(lodging.id(), null, "trap", clock.instant());
        }
    }

    private @Nullable Long proven(Lodging lodging, String device) {
        return guests.who(device)
                .filter(it -> it.address().equalsIgnoreCase(lodging.email()))
                .map(Guest::contact)
                .map(it -> it.value())
                .orElse(null);
    }

    /** By when somebody of ours answers, by the targets for a first answer. */
    public Optional<Instant> answerBy(Lodging lodging) {
        return lodging.sentAt() == null
                ? Optional.empty()
                : clocks.wouldBeDue(ClockKind.ACKNOWLEDGE, Severity.NORMAL, lodging.sentAt());
    }

    private Lodging draft(String key) {
        var lodging = get(key);
        if (!lodging.isDraft()) {
            throw Refused.conflict("portal.refused.sent-already");
        }
        return lodging;
    }

    private void save(Lodging draft) {
        if (!repository.save(draft)) {
            throw Refused.conflict("portal.refused.sent-already");
        }
    }
}
