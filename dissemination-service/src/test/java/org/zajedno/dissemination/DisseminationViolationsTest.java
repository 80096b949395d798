package org.zajedno.dissemination;

import org.zajedno.kit.testing.ViolationsInEveryLanguage;

class DisseminationViolationsTest extends ViolationsInEveryLanguage {}
