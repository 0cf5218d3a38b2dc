package org.heed.identity;

/** What somebody is here to do. Source: R125; heed.md, "Who uses it". */
public enum Role {
    /** Installs, connects and sees everything. */
    ADMINISTRATOR,
    /**
     * A superior: sees what those under them see, decides, is told about complaints on their
     * people.
     */
    MANAGER,
    /** Runs projects, owns complaints. */
    PROJECT_MANAGER,
    /** Does the work that was promised. */
    MEMBER,
    /** Records contacts, pays return visits, runs surveys. */
    SERVICE
}
