package org.zajedno.panels;

import org.zajedno.kit.testing.ViolationsInEveryLanguage;

class PanelsViolationsTest extends ViolationsInEveryLanguage {}
