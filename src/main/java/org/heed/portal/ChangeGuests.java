package org.heed.portal;

import org.heed.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Optional;

/**
 * Lets who decides at a client in to a change request, by the same rules as to a complaint. Source:
 * security, D1 to D6; decision 0041.
 */
@Service
@Transactional
public class ChangeGuests {

    private final ChangeGuestRepository guests;
    private final DeviceRepository devices;
    private final Door door;
    private final Clock clock;

    ChangeGuests(ChangeGuestRepository guests, DeviceRepository devices, Door door, Clock clock) {
        this.guests = guests;
        this.devices = devices;
        this.door = door;
        this.clock = clock;
    }

    /** Whose link it is; empty when it has expired, was ended or never was one. */
    @Transactional(readOnly = true)
    public Optional<ChangeGuest> arrive(String token) {
        return door.arrive(token).flatMap(guests::find);
    }

    /** Whether this browser is remembered for the person the link belongs to. */
    @Transactional(readOnly = true)
    public boolean remembers(ChangeGuest guest, String device) {
        return Door.isToken(device) && devices.remembers(guest.contact(), device, clock.instant());
    }

    /** Sends a code to the stored address, and to no other; nothing after too many. */
    public void askCode(ChangeGuest guest) {
        door.askCode(guest);
    }

    /** Takes the code, once, and remembers the browser; refuses as {@link Door#enter}. */
    @Transactional(noRollbackFor = Refused.class) // a wrong code must cost a try
    public String enter(ChangeGuest guest, String code) {
        return door.enter(guest, code);
    }
}
