internal static class Other;
