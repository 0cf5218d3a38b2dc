package org.heed;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says once, when everything answers, where to point the browser. */
@Component
class Ready {

    private static final Logger log = LoggerFactory.getLogger(Ready.class);

    private final String address;

    Ready(@Value("${heed.base-url}") String address) {
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        log.info("Heed is ready: {}", address);
    }
}
