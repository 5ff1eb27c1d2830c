package org.dutybearer.treaty;

/**
 * The shipped facts as nobody has asked them yet. The register remembers what it has once worked out, and the shipped one
 * remembers it for the whole program: a test that is to see the law at work has to ask a register of its own.
 */
final class UnaskedRegister {
    private UnaskedRegister() {}

    static TreatyRegister read() {
        return new TreatyRegister(Facts.read(), Corrections.none());
    }
}
