package org.heed.portal;

import org.heed.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Optional;

/**
 * Lets people of a client in to a meeting they are asked to, by the same rules as to a complaint.
 * Source: security, D1 to D6; decision 0041.
 */
@Service
@Transactional
public class MeetingGuests {

    private final MeetingGuestRepository guests;
    private final DeviceRepository devices;
    private final Door door;
    private final Clock clock;

    MeetingGuests(MeetingGuestRepository guests, DeviceRepository devices, Door door, Clock clock) {
        this.guests = guests;
        this.devices = devices;
        this.door = door;
        this.clock = clock;
    }

    /** Whose link it is; empty when it has expired, was ended or never was one. */
    @Transactional(readOnly = true)
    public Optional<MeetingGuest> arrive(String token) {
        return door.arrive(token).flatMap(guests::find);
    }

    /** Whether this browser is remembered for the person the link belongs to. */
    @Transactional(readOnly = true)
    public boolean remembers(MeetingGuest guest, String device) {
        return Door.isToken(device) && devices.remembers(guest.contact(), device, clock.instant());
    }

    /** Sends a code to the stored address, and to no other; nothing after too many. */
    public void askCode(MeetingGuest guest) {
        door.askCode(guest);
    }

    /** Takes the code, once, and remembers the browser; refuses as {@link Door#enter}. */
    @Transactional(noRollbackFor = Refused.class) // a wrong code must cost a try
    public String enter(MeetingGuest guest, String code) {
        return door.enter(guest, code);
    }
}
