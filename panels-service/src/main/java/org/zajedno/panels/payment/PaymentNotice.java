package org.zajedno.panels.payment;

import java.util.Map;
import org.zajedno.kit.language.LocalizedText;

/** The notice that a member reads before accepting or declining an offer. */
final class PaymentNotice {

    static final LocalizedText BENEFITS = LocalizedText.of(Map.of(
            "en",
            "Money for this work can change support that you receive from the state. Please ask before you accept. You may say no;"
                    + " nobody is told.",
            "sr-Latn",
            "Novac za ovaj rad može da utiče na pomoć koju primate od države. Raspitajte se pre nego što prihvatite. Možete da"
                    + " odbijete; nikome se to ne govori.",
            "sr-Cyrl",
            "Новац за овај рад може да утиче на помоћ коју примате од државе. Распитајте се пре него што прихватите. Можете да"
                    + " одбијете; никоме се то не говори.",
            "sq",
            "Paratë për këtë punë mund të ndikojnë në ndihmën që merrni nga shteti. Ju lutemi pyetni para se të pranoni. Mund të"
                    + " thoni jo; askujt nuk i tregohet.",
            "mk",
            "Парите за оваа работа може да влијаат на помошта што ја примате од државата. Ве молиме распрашајте се пред да"
                    + " прифатите. Може да одбиете; никому не му се кажува.",
            "bs",
            "Novac za ovaj rad može uticati na pomoć koju primate od države. Raspitajte se prije nego što prihvatite. Možete"
                    + " odbiti; nikome se to ne govori.",
            "cnr",
            "Novac za ovaj rad može uticati na pomoć koju primate od države. Raspitajte se prije nego što prihvatite. Možete"
                    + " odbiti; nikome se to ne govori."));

    private PaymentNotice() {}
}
