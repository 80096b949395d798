package org.zajedno.panels;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.RestoreStatementsTestBase;

@QuarkusTest
class PanelsRestoreStatementsTest extends RestoreStatementsTestBase {}
