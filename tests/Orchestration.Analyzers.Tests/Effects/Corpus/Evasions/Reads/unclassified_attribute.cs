[Acme.Clinical.Audited] // expect ORCH2013
internal static class Sample;
