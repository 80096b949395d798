package org.zajedno.panels;

import org.zajedno.kit.testing.ViolationTranslationsTestBase;

class PanelsViolationsTest extends ViolationTranslationsTestBase {}
