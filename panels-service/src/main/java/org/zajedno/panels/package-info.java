/** The panels of people with lived experience: what they are asked, what they say, and what becomes of it. */
package org.zajedno.panels;
