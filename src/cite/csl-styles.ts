/**
 * Two styles in the Citation Style Language 1.0.2, for press releases and for
 * nothing else. APA 7 comes with the processor's package; no small package
 * brings these, and a general style prints a release as a web page.
 */

const NAMESPACE = 'http://purl.org/net/xbiblio/csl'

/** "Press release, August 14, 2025." and the address end every entry of Chicago; only an undated one has the day of access. */
export const CHICAGO = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="${NAMESPACE}" class="in-text" version="1.0" default-locale="en-US">
  <info>
    <title>Press releases in the author-date style of the Chicago Manual, 17th edition</title>
    <id>urn:dateline:style:chicago-press-release</id>
    <updated>2025-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="year">
    <choose>
      <if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <macro name="title"><text variable="title" quotes="true"/></macro>
  <citation>
    <layout prefix="(" suffix=")">
      <group delimiter=" ">
        <names variable="author"><name/><substitute><text macro="title"/></substitute></names>
        <text macro="year"/>
      </group>
    </layout>
  </citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"><name/><substitute><text macro="title"/></substitute></names>
        <text macro="year"/>
        <text macro="title"/>
        <group delimiter=", ">
          <text variable="genre"/>
          <date variable="issued" form="text"/>
        </group>
        <choose>
          <if variable="accessed">
            <group delimiter=" ">
              <text term="accessed" text-case="capitalize-first"/>
              <date variable="accessed" form="text"/>
            </group>
          </if>
        </choose>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`

/** What MLA calls a supplemental element, "Press release.", ends every entry. */
export const MLA = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="${NAMESPACE}" class="in-text" version="1.0" default-locale="en-US">
  <info>
    <title>Press releases in the style of the MLA Handbook, 9th edition</title>
    <id>urn:dateline:style:mla-press-release</id>
    <updated>2025-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="title"><text variable="title" quotes="true"/></macro>
  <citation>
    <layout prefix="(" suffix=")">
      <names variable="author"><name/><substitute><text macro="title"/></substitute></names>
    </layout>
  </citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"><name/><substitute><text macro="title"/></substitute></names>
        <text macro="title"/>
        <group delimiter=", ">
          <date variable="issued" delimiter=" ">
            <date-part name="day"/>
            <date-part name="month" form="short"/>
            <date-part name="year"/>
          </date>
          <text variable="URL"/>
        </group>
        <group delimiter=" ">
          <text term="accessed" text-case="capitalize-first"/>
          <date variable="accessed" delimiter=" ">
            <date-part name="day"/>
            <date-part name="month" form="short"/>
            <date-part name="year"/>
          </date>
        </group>
        <text variable="genre"/>
      </group>
    </layout>
  </bibliography>
</style>`
