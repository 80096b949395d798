package org.zajedno.dissemination;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.HiddenFacts;

@QuarkusTest
class DisseminationHiddenFactsTest extends HiddenFacts {}
