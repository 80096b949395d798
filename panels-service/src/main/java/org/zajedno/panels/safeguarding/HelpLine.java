package org.zajedno.panels.safeguarding;

import java.util.List;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;

/**
 * Somebody who answers the phone.
 *
 * @param emergency whether this is the country's number for emergencies, not a line for talking
 */
record HelpLine(
        LocalizedText name, String phone, LocalizedText hours, List<LanguageTag> languages, boolean emergency) {}
