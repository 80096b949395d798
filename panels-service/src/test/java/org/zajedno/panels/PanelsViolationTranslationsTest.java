package org.zajedno.panels;

import org.zajedno.kit.testing.ViolationTranslationsTestBase;

class PanelsViolationTranslationsTest extends ViolationTranslationsTestBase {}
