import { Suspense } from "react";
import { StatisticsScreen } from "../../components/statistics/statistics-screen";

export default function StatisticsPage() {
  return (
    <Suspense>
      <StatisticsScreen />
    </Suspense>
  );
}
